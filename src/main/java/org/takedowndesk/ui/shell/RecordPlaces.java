package org.takedowndesk.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.comparison.ComparisonId;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.db.Subject;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;

/// Where a record of the journal is shown, so that a line of a timeline leads to what it is about.
final class RecordPlaces implements Function<Subject, Optional<Place>> {

    @Override
    public Optional<Place> apply(Subject record) {
        long id = record.id();
        String kind = record.kind();
        if (kind.equals(CaseFiles.KIND.name())) {
            return Optional.of(new Place.OneCase(new CaseId(id), CaseSection.OVERVIEW));
        }
        if (kind.equals(Listings.KIND.name())) {
            return Optional.of(new Place.OneListing(new ListingId(id)));
        }
        if (kind.equals(EvidenceItems.KIND.name())) {
            return Optional.of(new Place.OneEvidence(new EvidenceId(id)));
        }
        if (kind.equals(Comparisons.KIND.name())) {
            return Optional.of(new Place.OneComparison(new ComparisonId(id)));
        }
        if (kind.equals(Complaints.KIND.name())) {
            return Optional.of(new Place.OneComplaint(new ComplaintId(id)));
        }
        return Optional.empty();
    }
}
