package org.takedowndesk.casebundle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.certificate.Statement;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Seller;
import org.takedowndesk.listing.SellerId;

/// The records a bundle speaks of, read once at one moment.
///
/// @param statements what people said of the evidence; nothing that is only proposed
/// @param complaints those in the bundle; exactly one for the bundle of a complaint
/// @param made how the reader wants the bundle made
/// @param asOf the moment they were read, UTC
record Material(
        CaseFile file,
        RightsHolder holder,
        List<Right> rights,
        List<Listing> listings,
        Map<SellerId, Seller> sellers,
        List<EvidenceItem> evidence,
        List<Statement> statements,
        List<Comparison> comparisons,
        List<Complaint> complaints,
        Set<Making> made,
        Instant asOf) {

    Material {
        made = Set.copyOf(made);
        rights = List.copyOf(rights);
        listings = List.copyOf(listings);
        sellers = Map.copyOf(sellers);
        evidence = List.copyOf(evidence);
        statements = List.copyOf(statements);
        comparisons = List.copyOf(comparisons);
        complaints = List.copyOf(complaints);
    }

    Optional<EvidenceItem> item(EvidenceId id) {
        return evidence.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    Optional<Listing> listing(ListingId id) {
        return listings.stream().filter(listing -> listing.id().equals(id)).findFirst();
    }

    /// The sheets of the comparisons, which have a section of their own.
    List<EvidenceId> sheets() {
        return comparisons.stream()
                .flatMap(comparison -> Optional.ofNullable(comparison.sheet()).stream())
                .toList();
    }

    String sellerName(Listing listing) {
        SellerId seller = listing.facts().seller();
        return seller == null
                ? ""
                : Optional.ofNullable(sellers.get(seller)).map(Seller::name).orElse("");
    }
}
