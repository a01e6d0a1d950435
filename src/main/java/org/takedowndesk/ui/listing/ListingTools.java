package org.takedowndesk.ui.listing;

import java.time.Clock;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Drafts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;

/// What the screens of listings are made with.
public record ListingTools(
        Show show,
        Fxml fxml,
        Tasks tasks,
        Navigator navigator,
        Preferences preferences,
        Memory memory,
        Drafts drafts,
        Clock clock) {

    Texts texts() {
        return show.texts();
    }
}
