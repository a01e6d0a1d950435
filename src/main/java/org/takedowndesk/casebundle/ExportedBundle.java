package org.takedowndesk.casebundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.BundleRemark;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.ComplaintId;

/// A bundle that left the house: what it was made of and how it can be recognised.
///
/// @param complaint null for the bundle of a whole case
/// @param language as a language tag
/// @param file where it was written; it may have been moved since
/// @param sha256 of the PDF
/// @param size in bytes
/// @param exhibits how many
/// @param remarks what could not be shown
/// @param at UTC
public record ExportedBundle(
        ExportedBundleId id,
        CaseId caseId,
        @Nullable ComplaintId complaint,
        String reference,
        String language,
        String file,
        String sha256,
        long size,
        int pages,
        int exhibits,
        List<BundleRemark> remarks,
        Instant at) {

    public ExportedBundle {
        remarks = List.copyOf(remarks);
    }
}
