package org.takedowndesk.ui;

import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.comparison.ComparisonId;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.SellerId;
import org.takedowndesk.purchase.PurchaseId;

/// Where the user can be: one record for each screen, with what the screen shows inside.
///
/// Places are plain values, so going back and "reopen where I was" need nothing else. A place is added together with
/// its screen: one record here, one line in `Screens`, which does not compile without it. Records hold only typed
/// ids,
/// whole numbers and enums, because [PlaceText] writes them down.
public sealed interface Place {

    // --- today

    /// What is due, what is owed, what blocks, and where the user left off.
    record Today() implements Place {}

    // --- cases

    /// The table of cases.
    record AllCases() implements Place {}

    /// One case at one of its tabs.
    record OneCase(CaseId id, CaseSection section) implements Place {}

    // --- listings and sellers

    /// The table of sellers.
    record AllSellers() implements Place {}

    /// One seller, with the whole width.
    record OneSeller(SellerId id) implements Place {}

    /// The listings of all cases.
    record AllListings() implements Place {}

    /// One listing, with the whole width.
    record OneListing(ListingId id) implements Place {}

    // --- evidence

    /// The evidence of all cases.
    record AllEvidence() implements Place {}

    /// One evidence item, its picture large.
    record OneEvidence(EvidenceId id) implements Place {}

    /// Making a working copy of an evidence item.
    record NewWorkingCopy(EvidenceId id) implements Place {}

    /// What lies in the bin.
    record BinPlace() implements Place {}

    // --- comparisons

    /// Choosing the two pictures of a new comparison.
    record NewComparison(CaseId caseId) implements Place {}

    record OneComparison(ComparisonId id) implements Place {}

    // --- test purchases

    /// One test purchase: its form, what is missing, its report.
    record OnePurchase(PurchaseId id) implements Place {}

    // --- complaints

    /// The table of complaints.
    record AllComplaints() implements Place {}

    /// One complaint: draft, clocks, listings.
    record OneComplaint(ComplaintId id) implements Place {}

    // --- rights holders

    /// The table of rights holders.
    record AllHolders() implements Place {}

    /// One rights holder, with the whole width.
    record OneHolder(HolderId id) implements Place {}

    // --- rights

    /// The table of rights.
    record AllRights() implements Place {}

    /// One right, with the whole width.
    record OneRight(RightId id) implements Place {}

    // --- bundles

    /// Exporting the bundle of a case.
    record CaseBundle(CaseId id) implements Place {}

    /// Putting the bundle of a case together.
    record ArrangeBundle(CaseId id) implements Place {}

    /// Exporting the bundle of a complaint.
    record ComplaintBundle(ComplaintId id) implements Place {}

    /// Checking any bundle.
    record CheckBundle() implements Place {}

    /// The readers that bundles are made for.
    record BundleProfiles() implements Place {}

    // --- settings

    /// How the program looks, speaks and calls its user.
    record SettingsPlace() implements Place {}
}
