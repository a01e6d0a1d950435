package org.takedowndesk.workcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.vault.Sha256;

/// What an item was made from, and from what these were, and all that was made from it.
///
/// There can be no circle: a copy is entered after its parents, so a parent's number is smaller than its copy's; what
/// a damaged record says otherwise is not followed.
///
/// @param item in the middle
/// @param origins what it was made from, each with its own origins below
/// @param copies what was made from it, each with its own copies below
/// @param complete false where there is more than is shown
public record DerivationTree(EvidenceItem item, List<Branch> origins, List<Branch> copies, boolean complete) {

    /// More than anybody reads; pictures joined of hundreds of frames come near.
    private static final int MOST = 1_000;

    public DerivationTree {
        origins = List.copyOf(origins);
        copies = List.copyOf(copies);
    }

    /// An item of the tree.
    ///
    /// @param recorded the hash the derivation names for it, which for an intact record is its own
    public record Branch(EvidenceItem item, Sha256 recorded, List<Branch> next) {

        public Branch {
            next = List.copyOf(next);
        }

        /// Whether the item still has the content that the derivation names.
        public boolean asRecorded() {
            return item.file().hash().equals(recorded);
        }
    }

    /// Reads the tree of an item, those in the bin as well.
    public static DerivationTree of(EvidenceItems items, EvidenceId id) {
        EvidenceItem item = items.get(id);
        List<EvidenceItem> family = Stream.concat(items.of(item.caseId()).stream(), items.inBin().stream())
                .filter(other -> other.caseId().equals(item.caseId()))
                .filter(other -> other.derivation() != null)
                .toList();
        Reader reader = new Reader(items, family);
        List<Branch> origins = reader.origins(item);
        List<Branch> copies = reader.copies(item);
        return new DerivationTree(item, origins, copies, reader.left > 0);
    }

    public boolean isAlone() {
        return origins.isEmpty() && copies.isEmpty();
    }

    /// Follows derivations up and down, counting what it has read.
    private static final class Reader {

        private final EvidenceItems items;
        private final List<EvidenceItem> family;
        private int left = MOST;

        Reader(EvidenceItems items, List<EvidenceItem> family) {
            this.items = items;
            this.family = family;
        }

        List<Branch> origins(EvidenceItem item) {
            List<Branch> origins = new ArrayList<>();
            Derivation derivation = item.derivation();
            for (int i = 0; derivation != null && i < derivation.parents().size() && left > 0; i++) {
                EvidenceId parent = derivation.parents().get(i);
                Optional<EvidenceItem> found =
                        parent.value() < item.id().value() ? items.find(parent) : Optional.empty();
                if (found.isPresent()) {
                    left--;
                    Sha256 recorded = derivation.parentHashes().get(i);
                    origins.add(new Branch(found.get(), recorded, origins(found.get())));
                }
            }
            return origins;
        }

        List<Branch> copies(EvidenceItem item) {
            List<Branch> copies = new ArrayList<>();
            for (EvidenceItem other : family) {
                Derivation derivation = other.derivation();
                boolean made = derivation != null
                        && derivation.parents().contains(item.id())
                        && other.id().value() > item.id().value();
                if (made && left > 0) {
                    left--;
                    copies.add(new Branch(other, other.file().hash(), copies(other)));
                }
            }
            return copies;
        }
    }
}
