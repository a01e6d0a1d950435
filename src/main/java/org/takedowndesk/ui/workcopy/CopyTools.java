package org.takedowndesk.ui.workcopy;

import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Drafts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.workcopy.WorkingCopies;

/// What the screen of a working copy is made with, reads and changes.
public record CopyTools(
        Texts texts,
        Fxml fxml,
        Tasks tasks,
        Dialogs dialogs,
        Navigator navigator,
        Drafts drafts,
        EvidenceItems items,
        WorkingCopies copies) {}
