package org.takedowndesk.listing;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.marketplace.LinkKind;

/// An offer on a site, or a store, or a link that could not be told.
///
/// @param number counts from 1 within the case
/// @param site the site's id, empty for an unknown one
/// @param key the id the site itself gives the listing or store, empty if it cannot be told
/// @param region the country where a site keeps its listings by country, empty elsewhere
/// @param canonical the link without tracking, or as pasted if unknown
/// @param pasted the link as it was pasted
/// @param dedupKey two links with the same key lead to the same thing
public record Listing(
        ListingId id,
        CaseId caseId,
        int number,
        LinkKind kind,
        String site,
        String key,
        String region,
        String canonical,
        String pasted,
        String dedupKey,
        ListingFacts facts,
        ListingMark mark,
        boolean archived) {

    /// What the assistant typed in about the page.
    ///
    /// @param price in `currency`, null if not known
    /// @param currency ISO 4217, empty if not known
    /// @param seenAt when the page was looked at, UTC
    /// @param seller null until one is named
    public record ListingFacts(
            String title,
            @Nullable BigDecimal price,
            String currency,
            @Nullable SellerId seller,
            @Nullable Instant seenAt,
            String notes) {

        public static final ListingFacts NONE = new ListingFacts("", null, "", null, null, "");

        public ListingFacts withSeller(@Nullable SellerId newSeller) {
            return new ListingFacts(title, price, currency, newSeller, seenAt, notes);
        }
    }

    /// What it is called where a short name is wanted: its title, or its canonical link.
    public String displayName() {
        return facts.title().isBlank() ? canonical : facts.title();
    }

    public Listing withFacts(ListingFacts newFacts) {
        return new Listing(
                id, caseId, number, kind, site, key, region, canonical, pasted, dedupKey, newFacts, mark, archived);
    }

    public Listing withMark(ListingMark newMark) {
        return new Listing(
                id, caseId, number, kind, site, key, region, canonical, pasted, dedupKey, facts, newMark, archived);
    }

    public Listing withArchived(boolean newArchived) {
        return new Listing(
                id, caseId, number, kind, site, key, region, canonical, pasted, dedupKey, facts, mark, newArchived);
    }
}
