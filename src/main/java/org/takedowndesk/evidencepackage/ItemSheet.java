package org.takedowndesk.evidencepackage;

import java.util.List;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.vault.Sha256;

/// What a package says about one item, as JSON.
///
/// @param file the item's file, as a path within the package
/// @param madeFrom the items a working copy was made from
/// @param record everything the workspace knows about the item
public record ItemSheet(
        String caseReference,
        String caseTitle,
        String key,
        String file,
        String name,
        long size,
        Sha256 sha256,
        boolean original,
        List<Parent> madeFrom,
        EvidenceItem record) {

    /// An item that another was made from.
    public record Parent(String key, Sha256 sha256) {}

    public ItemSheet {
        madeFrom = List.copyOf(madeFrom);
    }
}
