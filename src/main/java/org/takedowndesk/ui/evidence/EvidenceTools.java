package org.takedowndesk.ui.evidence;

import java.time.Clock;
import java.time.ZoneId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.Thumbnails;

/// What the screens of evidence are made with.
///
/// @param zone the user's
public record EvidenceTools(
        Texts texts,
        Fxml fxml,
        Tasks tasks,
        Dialogs dialogs,
        Navigator navigator,
        Preferences preferences,
        Memory memory,
        Thumbnails thumbnails,
        ScreenSource screens,
        Clock clock,
        ZoneId zone) {}
