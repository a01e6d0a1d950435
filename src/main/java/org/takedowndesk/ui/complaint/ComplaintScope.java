package org.takedowndesk.ui.complaint;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;

/// Whose complaints a table shows.
///
/// @param id null for those of all cases
public record ComplaintScope(@Nullable CaseId id) {

    public static ComplaintScope all() {
        return new ComplaintScope(null);
    }

    Optional<CaseId> caseId() {
        return Optional.ofNullable(id);
    }

    /// Under which name the table's filters and columns are kept.
    String memory() {
        return id == null ? "complaints" : "caseComplaints";
    }
}
