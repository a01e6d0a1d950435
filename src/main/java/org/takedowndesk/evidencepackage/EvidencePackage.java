package org.takedowndesk.evidencepackage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Sha256;

/// A package that left the workspace or came in.
///
/// @param caseId where its items are; null if they are of several cases
/// @param items of this workspace
/// @param file where it was written or read
/// @param manifest SHA-256 of its tag manifest, which stands for the whole package
/// @param signer SHA-256 of the key it is signed with, empty if it is not signed
/// @param at UTC
/// @param custodyLog the log that came with it; null for one that was written here
/// @param theirKeys what each item was called at the sender's, in the order of the items; empty for none
public record EvidencePackage(
        PackageId id,
        Way way,
        @Nullable CaseId caseId,
        List<EvidenceId> items,
        String file,
        Sha256 manifest,
        String signer,
        Instant at,
        @Nullable KeptFile custodyLog,
        List<String> theirKeys) {

    /// Which way a package went.
    public enum Way {
        EXPORTED,
        IMPORTED
    }

    // Packages remembered before have no keys.
    @SuppressWarnings("ConstantValue")
    public EvidencePackage {
        items = List.copyOf(items);
        theirKeys = theirKeys == null ? List.of() : List.copyOf(theirKeys);
    }

    /// What the item was called at the sender's, empty if nobody said.
    public String theirKey(EvidenceId item) {
        int at = items.indexOf(item);
        return at >= 0 && at < theirKeys.size() ? theirKeys.get(at) : "";
    }
}
