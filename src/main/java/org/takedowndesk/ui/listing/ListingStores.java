package org.takedowndesk.ui.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.db.Database;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.listing.SellerId;
import org.takedowndesk.listing.Sellers;
import org.takedowndesk.marketplace.RulePacks;

/// What the screens of listings read and change.
public record ListingStores(
        Database database,
        Listings listings,
        Sellers sellers,
        CaseFiles cases,
        EvidenceItems evidence,
        Complaints complaints,
        RulePacks packs) {

    /// The listings within a scope, with the names their rows show.
    List<ListingRow> rows(ListingScope scope, Locale locale) {
        Map<CaseId, String> references = new HashMap<>();
        cases.all().forEach(file -> references.put(file.id(), file.reference()));
        Map<SellerId, String> names = new HashMap<>();
        sellers.all()
                .forEach(each -> names.put(each.seller().id(), each.seller().name()));
        CaseId caseId = scope.caseId();
        List<Listing> found = caseId == null ? listings.all() : listings.of(caseId);
        return found.stream()
                .map(listing -> new ListingRow(
                        listing,
                        references.getOrDefault(listing.caseId(), ""),
                        siteName(listing.site(), locale),
                        sellerName(listing, names)))
                .toList();
    }

    String siteName(String site, Locale locale) {
        return packs.site(site).map(known -> known.name(locale)).orElse("");
    }

    /// The cases links can be pasted into, the newest first.
    List<CaseFile> openCases() {
        return cases.all();
    }

    private static String sellerName(Listing listing, Map<SellerId, String> names) {
        SellerId seller = listing.facts().seller();
        return seller == null ? "" : names.getOrDefault(seller, "");
    }
}
