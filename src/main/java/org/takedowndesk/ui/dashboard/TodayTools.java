package org.takedowndesk.ui.dashboard;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.takedowndesk.db.Subject;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Tasks;

/// What the screen of the day is made with.
///
/// @param places where a record of the journal is shown, where anywhere
/// @param holders where a rights holder is added
/// @param rights where a right is added
public record TodayTools(
        Show show,
        Fxml fxml,
        Tasks tasks,
        Navigator navigator,
        Clock clock,
        Function<Subject, Optional<Place>> places,
        Place holders,
        Place rights) {

    Texts texts() {
        return show.texts();
    }

    void go(Subject subject) {
        places.apply(subject).ifPresent(navigator::go);
    }
}
