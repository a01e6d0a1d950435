package org.takedowndesk.workcopy;

import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Verdict;

/// What came of making a working copy again from its parents and its recipe.
public sealed interface Remade {

    /// Byte for byte what was recorded.
    ///
    /// @param keptIntact whether the file kept for the copy is still that
    record Identical(Sha256 hash, boolean keptIntact) implements Remade {}

    /// Every pixel is the same; the file was packed by another version of the compression.
    record Repacked(Sha256 hash) implements Remade {}

    /// Pixels differ.
    ///
    /// @param pixels how many; all of them where the sizes differ or the kept copy cannot be read
    /// @param where all of them lie, null where they cannot be compared one by one
    record Different(Sha256 hash, long pixels, @Nullable Area where) implements Remade {}

    /// Nobody kept how the copy was made.
    record NoRecipe() implements Remade {}

    /// A parent is not there, or not what it was.
    record ParentUnusable(EvidenceId parent, Verdict verdict) implements Remade {}

    /// A parent's content is another than the copy says it was made from.
    record ParentReplaced(EvidenceId parent, Sha256 recorded, Sha256 found) implements Remade {}

    /// The recipe cannot be followed.
    record Refused(RecipeFault fault, String place) implements Remade {}

    /// Whether the copy is proven to be what it says.
    default boolean same() {
        return switch (this) {
            case Identical identical -> identical.keptIntact();
            case Repacked _, Different _, NoRecipe _, ParentUnusable _, ParentReplaced _, Refused _ -> false;
        };
    }
}
