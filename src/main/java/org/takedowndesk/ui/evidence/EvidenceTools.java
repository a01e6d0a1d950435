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
import org.takedowndesk.ui.evidence.capture.CaptureTools;
import org.takedowndesk.ui.part.BinMoves;
import org.takedowndesk.ui.part.Thumbnails;
import org.takedowndesk.work.ProblemException;

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
        CaptureTools capture,
        EvidenceOffers offers,
        BinMoves bin,
        Clock clock,
        ZoneId zone) {

    /// Says why something the user did not wait for went wrong.
    void failed(Throwable failure) {
        String why = failure instanceof ProblemException problem ? texts.problem(problem) : String.valueOf(failure);
        dialogs.inform("evidence.failed.title", "evidence.failed.text", why);
    }
}
