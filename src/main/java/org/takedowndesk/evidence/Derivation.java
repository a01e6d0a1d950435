package org.takedowndesk.evidence;

import java.util.List;
import org.takedowndesk.vault.Sha256;

/// What a working copy was made from and how.
///
/// @param parents the items it was made from
/// @param parentHashes their SHA-256, in the same order
/// @param operation what was done, a key such as `comparison`
/// @param recipe every step in canonical JSON, from which the copy can be made again byte for byte; empty where the
///     copy cannot be
public record Derivation(List<EvidenceId> parents, List<Sha256> parentHashes, String operation, String recipe) {

    // Copies made before there were recipes have none.
    @SuppressWarnings("ConstantValue")
    public Derivation {
        recipe = recipe == null ? "" : recipe;
        parents = List.copyOf(parents);
        parentHashes = List.copyOf(parentHashes);
        if (parents.isEmpty() || parents.size() != parentHashes.size()) {
            throw new IllegalArgumentException("a working copy names its parents, each with its hash");
        }
    }
}
