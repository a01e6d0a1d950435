package org.takedowndesk.ui.holder;

import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.KeptFiles;

/// What the screens of rights holders are made with.
public record HolderDesk(
        Texts texts, Fxml fxml, Tasks tasks, Navigator navigator, KeptFiles files, HolderStores stores) {}
