package org.takedowndesk.ui.bundle;

import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.ComplaintId;

/// What a bundle is to be made of when its screen opens: a case, or a complaint.
///
/// @param caseId null where the complaint says which case it is
/// @param complaint null for the whole case
public record BundleScope(@Nullable CaseId caseId, @Nullable ComplaintId complaint) {

    public BundleScope {
        if (caseId == null && complaint == null) {
            throw new IllegalArgumentException("a case or a complaint");
        }
    }

    public static BundleScope of(CaseId caseId) {
        return new BundleScope(caseId, null);
    }

    public static BundleScope of(ComplaintId complaint) {
        return new BundleScope(null, complaint);
    }
}
