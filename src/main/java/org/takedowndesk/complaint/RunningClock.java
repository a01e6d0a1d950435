package org.takedowndesk.complaint;

import java.util.List;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.deadline.ComputedDeadline;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.Clock;

/// A time limit that runs for listings of a complaint.
///
/// @param reference the complaint's
/// @param state where these listings stand
/// @param listings those it runs for; all came to their state at the same moment
/// @param round of the seller's appeal it belongs to, from 1; 0 where rounds do not matter
public record RunningClock(
        ComplaintId complaint,
        CaseId caseId,
        String reference,
        String site,
        ListingState state,
        List<ListingId> listings,
        int round,
        Clock clock,
        ComputedDeadline deadline) {

    public RunningClock {
        listings = List.copyOf(listings);
    }
}
