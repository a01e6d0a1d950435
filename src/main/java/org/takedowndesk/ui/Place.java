package org.takedowndesk.ui;

import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.comparison.ComparisonId;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.complaint.ComplaintId;

/// Where the user can be: one record for each screen, with what the screen shows inside.
///
/// Places are plain values, so going back and "reopen where I was" need nothing else. A place is added together with
/// its screen: one record here, one line in `Screens`, which does not compile without it. Records hold only typed
/// ids,
/// whole numbers and enums, because [PlaceText] writes them down.
public sealed interface Place {

    // --- today

    // --- cases

    // --- listings and sellers

    // --- evidence

    /// The evidence of all cases.
    record AllEvidence() implements Place {}

    /// One evidence item, its picture large.
    record OneEvidence(EvidenceId id) implements Place {}

    // --- comparisons

    /// Choosing the two pictures of a new comparison.
    record NewComparison(CaseId caseId) implements Place {}

    record OneComparison(ComparisonId id) implements Place {}

    // --- complaints

    /// The table of complaints.
    record AllComplaints() implements Place {}

    /// One complaint: draft, clocks, listings.
    record OneComplaint(ComplaintId id) implements Place {}

    // --- rights holders

    // --- rights

    // --- bundles

    /// Exporting the bundle of a case.
    record CaseBundle(CaseId id) implements Place {}

    /// Exporting the bundle of a complaint.
    record ComplaintBundle(ComplaintId id) implements Place {}

    /// Checking any bundle.
    record CheckBundle() implements Place {}

    // --- settings

    /// How the program looks, speaks and calls its user.
    record SettingsPlace() implements Place {}
}
