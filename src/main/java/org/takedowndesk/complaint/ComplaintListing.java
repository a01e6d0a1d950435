package org.takedowndesk.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.listing.ListingId;

/// One listing within a complaint, with its own state and how it came to it.
///
/// @param steps the states it has had, oldest first; the last one is where it stands
public record ComplaintListing(ListingId listing, List<Step> steps) {

    /// A state a listing came to.
    ///
    /// @param at when the portal says it happened, UTC
    /// @param note the portal's or the seller's words; may be empty
    public record Step(ListingState state, Instant at, String note) {}

    public ComplaintListing {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a listing stands somewhere");
        }
    }

    static ComplaintListing draft(ListingId listing, Instant now) {
        return new ComplaintListing(listing, List.of(new Step(ListingState.DRAFT, now, "")));
    }

    public ListingState state() {
        return steps.getLast().state();
    }

    /// Since when it stands there, UTC.
    public Instant since() {
        return steps.getLast().at();
    }

    /// How many times the seller has appealed.
    public int appeals() {
        return (int) steps.stream()
                .filter(step -> step.state() == ListingState.AWAITING_US)
                .count();
    }

    ComplaintListing then(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new ComplaintListing(listing, more);
    }
}
