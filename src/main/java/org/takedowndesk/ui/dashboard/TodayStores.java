package org.takedowndesk.ui.dashboard;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.dashboard.Dashboard;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.marketplace.RulePacks;

/// What the screen of the day reads.
public record TodayStores(
        Dashboard dashboard,
        CaseFiles cases,
        Holders holders,
        Rights rights,
        Listings listings,
        EvidenceItems evidence,
        RulePacks packs) {

    private static final int RECENT = 5;

    /// The day as it stands.
    Today read(Instant now, ZoneId zone) {
        Map<CaseId, CaseFile> files = new HashMap<>();
        List<CaseFile> all = cases.all();
        all.forEach(file -> files.put(file.id(), file));
        return new Today(now, dashboard.day(now, zone), cases.recent(RECENT), files, steps(all));
    }

    private FirstSteps steps(List<CaseFile> all) {
        return new FirstSteps(
                !holders.all().isEmpty(),
                !rights.all().isEmpty(),
                all.stream().findFirst().map(CaseFile::id),
                !listings.newest(1).isEmpty(),
                !evidence.newest(1).isEmpty());
    }

    String siteName(String site, Locale locale) {
        return packs.site(site).map(known -> known.name(locale)).orElse(site);
    }
}
