package org.takedowndesk.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.comparison.ComparisonId;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.db.Subject;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.listing.SellerId;
import org.takedowndesk.listing.Sellers;
import org.takedowndesk.purchase.PurchaseId;
import org.takedowndesk.purchase.TestPurchases;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;

/// Where a record of the journal is shown, so that a line of a timeline leads to what it is about.
final class RecordPlaces implements Function<Subject, Optional<Place>> {

    private final Map<String, LongFunction<Place>> places = Map.of(
            CaseFiles.KIND.name(), id -> new Place.OneCase(new CaseId(id), CaseSection.OVERVIEW),
            Listings.KIND.name(), id -> new Place.OneListing(new ListingId(id)),
            Sellers.KIND.name(), id -> new Place.OneSeller(new SellerId(id)),
            EvidenceItems.KIND.name(), id -> new Place.OneEvidence(new EvidenceId(id)),
            Comparisons.KIND.name(), id -> new Place.OneComparison(new ComparisonId(id)),
            Complaints.KIND.name(), id -> new Place.OneComplaint(new ComplaintId(id)),
            TestPurchases.KIND.name(), id -> new Place.OnePurchase(new PurchaseId(id)),
            Holders.KIND.name(), id -> new Place.OneHolder(new HolderId(id)),
            Rights.KIND.name(), id -> new Place.OneRight(new RightId(id)));

    @Override
    public Optional<Place> apply(Subject record) {
        return Optional.ofNullable(places.get(record.kind())).map(place -> place.apply(record.id()));
    }
}
