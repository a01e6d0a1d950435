package org.takedowndesk.bin;

import java.util.List;
import java.util.Objects;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.Removal;

/// An item in the bin, and whether its file may be destroyed.
///
/// @param reliances what stands on it, empty for what is destroyed already
public record BinnedItem(EvidenceItem item, State state, List<Reliance> reliances) {

    /// Where an item in the bin stands, in the order in which the bin shows them.
    public enum State {
        /// Its time of retention is over and nothing stands on it.
        READY,
        /// Its time of retention is over, and something stands on it.
        RELIED_ON,
        /// Its time of retention runs.
        KEPT,
        /// Its case is on hold.
        ON_HOLD,
        DESTROYED
    }

    public BinnedItem {
        reliances = List.copyOf(reliances);
    }

    public Removal removal() {
        return Objects.requireNonNull(item.removal());
    }
}
