package org.takedowndesk.complaint;

import java.util.Set;

/// Where one listing of a complaint stands, in words that fit every portal (marketplace facts 3.5).
///
/// The rule packs say which of the portal's own labels means which of these.
public enum ListingState {
    /// In a complaint that is still being written.
    DRAFT,
    /// In a complaint that is checked and can be filed.
    READY,
    /// Filed; the portal has not decided whether to take it up.
    FILED,
    /// Not taken up; it may be filed again with other proof.
    REJECTED,
    /// Taken up; the seller may appeal.
    AWAITING_SELLER,
    /// The seller has appealed; we must answer.
    AWAITING_US,
    /// The platform's staff decide.
    UNDER_REVIEW,
    /// The takedown stands.
    UPHELD,
    /// The seller's appeal was upheld; the listing is back.
    OVERTURNED,
    /// We withdrew.
    WITHDRAWN,
    /// The listing was gone already.
    LINK_GONE;

    /// The states that can follow. An appeal may come after a decision too, where the portal allows another round.
    public Set<ListingState> next() {
        return switch (this) {
            case DRAFT -> Set.of(READY, FILED);
            case READY -> Set.of(DRAFT, FILED);
            case FILED -> Set.of(REJECTED, AWAITING_SELLER, UPHELD, WITHDRAWN, LINK_GONE);
            case AWAITING_SELLER -> Set.of(AWAITING_US, UPHELD, WITHDRAWN, LINK_GONE);
            case AWAITING_US -> Set.of(UNDER_REVIEW, WITHDRAWN, OVERTURNED, UPHELD);
            case UNDER_REVIEW -> Set.of(UPHELD, OVERTURNED, WITHDRAWN);
            case UPHELD -> Set.of(AWAITING_US);
            case REJECTED, OVERTURNED, WITHDRAWN, LINK_GONE -> Set.of();
        };
    }

    /// Whether the complaint has left the house.
    public boolean filed() {
        return this != DRAFT && this != READY;
    }
}
