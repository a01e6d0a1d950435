package org.takedowndesk.ui.casefile;

import java.util.List;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.RightId;

/// What a case is opened with.
public record NewCase(String title, HolderId holder, List<RightId> rights) {

    public NewCase {
        rights = List.copyOf(rights);
    }
}
