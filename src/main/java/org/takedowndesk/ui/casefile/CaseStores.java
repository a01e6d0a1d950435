package org.takedowndesk.ui.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.listing.Listings;

/// What the screens of cases read and change.
public record CaseStores(
        CaseFiles cases,
        Holders holders,
        Rights rights,
        Listings listings,
        EvidenceItems evidence,
        Complaints complaints) {

    /// All cases, with how much is in each.
    List<CaseRow> rows() {
        Map<HolderId, String> names = new HashMap<>();
        holders.all().forEach(holder -> names.put(holder.id(), holder.name()));
        Map<Long, Integer> listingCounts = listings.perCase();
        Map<Long, Integer> evidenceCounts = evidence.perCase();
        Map<Long, Integer> complaintCounts = complaints.perCase();
        return cases.all().stream()
                .map(file -> new CaseRow(
                        file,
                        names.getOrDefault(file.holder(), ""),
                        listingCounts.getOrDefault(file.id().value(), 0),
                        evidenceCounts.getOrDefault(file.id().value(), 0),
                        complaintCounts.getOrDefault(file.id().value(), 0)))
                .toList();
    }
}
