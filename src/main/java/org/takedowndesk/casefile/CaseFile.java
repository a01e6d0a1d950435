package org.takedowndesk.casefile;

import java.time.Instant;
import java.util.List;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.RightId;

/// The file that ties one holder's matter together.
///
/// @param reference given by the program, as `TD-2026-0001`; never changed, never given twice
/// @param rights those relied on
/// @param opened UTC
public record CaseFile(
        CaseId id,
        String reference,
        String title,
        HolderId holder,
        List<RightId> rights,
        CaseStatus status,
        String notes,
        Instant opened) {

    public CaseFile {
        rights = List.copyOf(rights);
    }

    public CaseFile withTitle(String newTitle) {
        return new CaseFile(id, reference, newTitle, holder, rights, status, notes, opened);
    }

    public CaseFile withRights(List<RightId> newRights) {
        return new CaseFile(id, reference, title, holder, newRights, status, notes, opened);
    }

    public CaseFile withStatus(CaseStatus newStatus) {
        return new CaseFile(id, reference, title, holder, rights, newStatus, notes, opened);
    }

    public CaseFile withNotes(String newNotes) {
        return new CaseFile(id, reference, title, holder, rights, status, newNotes, opened);
    }
}
