package org.takedowndesk.ui.custody;

import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.BinMoves;

/// What the screens of custody are made with.
public record CustodyTools(
        Show show,
        Fxml fxml,
        Tasks tasks,
        Dialogs dialogs,
        Navigator navigator,
        Preferences preferences,
        Memory memory,
        BinMoves bin) {

    Texts texts() {
        return show.texts();
    }
}
