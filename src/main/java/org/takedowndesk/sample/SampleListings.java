package org.takedowndesk.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.listing.SellerId;
import org.takedowndesk.listing.Sellers;

/// Brings the sample's listings in: pastes messages as they came in, and types in what the pages say.
///
/// All ids are longer than any the sites have given, or begin with a run none has reached, so that none is anybody's.
final class SampleListings {

    /// What a page says, from `offers.txt`.
    private record Offer(
            String caseName,
            String site,
            String id,
            String title,
            BigDecimal price,
            String currency,
            String seller,
            ListingMark mark) {}

    private final Listings listings;
    private final Sellers sellers;
    private final Clock clock;
    private final List<Offer> offers = read("offers.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(SampleListings::offer)
            .toList();

    SampleListings(Listings listings, Sellers sellers, Clock clock) {
        this.listings = listings;
        this.sellers = sellers;
        this.clock = clock;
    }

    private static Offer offer(String line) {
        String[] parts = line.split("\\|", -1);
        return new Offer(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                new BigDecimal(parts[4]),
                parts[5],
                parts[6],
                ListingMark.valueOf(parts[7]));
    }

    static String read(String name) {
        try (InputStream in = SampleListings.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its sample text " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Pastes a message into the case and enters what its listings' pages say.
    void paste(CaseId caseId, String caseName, String message) {
        for (Listing listing : listings.paste(caseId, read(message)).added()) {
            offers.stream()
                    .filter(offer -> offer.caseName().equals(caseName))
                    .filter(offer ->
                            offer.site().equals(listing.site()) && offer.id().equals(listing.key()))
                    .findFirst()
                    .ifPresent(offer -> describe(listing, offer));
        }
    }

    private void describe(Listing listing, Offer offer) {
        SellerId seller = sellers.named(offer.site(), offer.seller()).id();
        listings.save(listing.withFacts(new Listing.ListingFacts(
                        offer.title(), offer.price(), offer.currency(), seller, clock.instant(), note(offer.mark())))
                .withMark(offer.mark()));
    }

    private static String note(ListingMark mark) {
        return switch (mark) {
            case NEW, INFRINGING -> "";
            case UNSURE -> "待权利人确认 – to be confirmed by the holder";
            case GENUINE -> "经权利人确认，不投诉 – confirmed by the holder, no complaint";
        };
    }

    /// The listing that a site calls `key`.
    Listing find(CaseId caseId, String key) {
        return listings.of(caseId).stream()
                .filter(listing -> listing.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sample names a listing it has not: " + key));
    }

    List<ListingId> ids(CaseId caseId, String... keys) {
        return List.of(keys).stream().map(key -> find(caseId, key).id()).toList();
    }
}
