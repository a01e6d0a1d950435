package org.takedowndesk.ui.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.complaint.ComplaintCheck;
import org.takedowndesk.complaint.ComplaintClocks;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.complaint.PortalForm;
import org.takedowndesk.complaintexport.ComplaintExports;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.portalpage.PortalPages;

/// Where the screens of complaints read from and write to.
public record ComplaintStores(
        Complaints complaints,
        ComplaintCheck check,
        ComplaintClocks clocks,
        PortalForm form,
        RulePacks packs,
        CaseFiles cases,
        Holders holders,
        Rights rights,
        Listings listings,
        EvidenceItems evidence,
        PortalPages pages,
        ComplaintExports exports,
        Clock clock,
        ZoneId zone) {

    LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
