package org.takedowndesk.ui.comparison;

import java.time.ZoneId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.Thumbnails;

/// What the screens of comparisons are made with.
///
/// @param zone the user's
public record ComparisonTools(
        Texts texts,
        Fxml fxml,
        Tasks tasks,
        Dialogs dialogs,
        Navigator navigator,
        Preferences preferences,
        Thumbnails thumbnails,
        ZoneId zone) {}
