package org.takedowndesk.bin;

import java.util.List;
import org.takedowndesk.evidence.EvidenceItem;

/// What became of an emptying of the bin.
///
/// @param destroyed items whose file is gone by decision, or stays only because another record has the same file
/// @param kept what was asked for and may not be destroyed, with the reason in its state
/// @param filesRemoved how many files were deleted, those left over from an earlier emptying among them
public record Emptied(List<EvidenceItem> destroyed, List<BinnedItem> kept, int filesRemoved) {

    public Emptied {
        destroyed = List.copyOf(destroyed);
        kept = List.copyOf(kept);
    }
}
