package org.takedowndesk.ui.bundle;

import java.time.Clock;
import org.takedowndesk.arrangement.Arrangements;
import org.takedowndesk.bundleprofile.OwnProfiles;
import org.takedowndesk.casebundle.Bundles;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.caselist.CaseLists;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.media.MediaReader;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;

/// What the screens of bundles are made with.
public record BundleTools(
        Show show,
        Fxml fxml,
        Tasks tasks,
        Dialogs dialogs,
        Navigator navigator,
        Preferences preferences,
        Memory memory,
        Stores stores,
        Clock clock) {

    /// Where they read from and write to.
    public record Stores(
            Bundles bundles,
            CaseLists lists,
            Arrangements arrangements,
            OwnProfiles profiles,
            CaseFiles cases,
            Complaints complaints,
            MediaReader media,
            Pictures pictures) {}

    Texts texts() {
        return show.texts();
    }
}
