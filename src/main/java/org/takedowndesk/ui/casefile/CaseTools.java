package org.takedowndesk.ui.casefile;

import java.util.Optional;
import java.util.function.Function;
import org.takedowndesk.db.Subject;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;

/// What the screens of cases are made with.
///
/// @param places where a record of the journal is shown, where anywhere
public record CaseTools(
        Show show,
        Fxml fxml,
        Tasks tasks,
        Dialogs dialogs,
        Navigator navigator,
        Preferences preferences,
        Memory memory,
        Function<Subject, Optional<Place>> places) {

    Texts texts() {
        return show.texts();
    }
}
