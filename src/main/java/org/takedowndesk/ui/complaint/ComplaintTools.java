package org.takedowndesk.ui.complaint;

import org.takedowndesk.complaint.LintWords;
import org.takedowndesk.deadline.DeadlineWords;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;

/// What the screens of complaints are made with.
public record ComplaintTools(
        Show show,
        Fxml fxml,
        Tasks tasks,
        Dialogs dialogs,
        Navigator navigator,
        Preferences preferences,
        Memory memory) {

    Texts texts() {
        return show.texts();
    }

    DeadlineWords deadlineWords() {
        return new DeadlineWords(show);
    }

    LintWords lintWords() {
        return new LintWords(show);
    }
}
