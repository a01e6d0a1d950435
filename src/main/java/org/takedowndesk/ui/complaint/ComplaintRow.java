package org.takedowndesk.ui.complaint;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.marketplace.RulePacks;

/// A complaint as the table of complaints shows it.
///
/// @param next the clock that ends first, null if none runs
record ComplaintRow(
        Complaint complaint,
        CaseFile file,
        String site,
        String right,
        String reason,
        @Nullable RunningClock next) {

    /// The rows of `complaints`; reads the workspace.
    static List<ComplaintRow> of(List<Complaint> complaints, ComplaintStores stores, Locale locale) {
        return complaints.stream()
                .map(complaint -> of(complaint, stores, locale))
                .toList();
    }

    private static ComplaintRow of(Complaint complaint, ComplaintStores stores, Locale locale) {
        RulePacks packs = stores.packs();
        return new ComplaintRow(
                complaint,
                stores.cases().get(complaint.caseId()),
                packs.site(complaint.site()).map(site -> site.name(locale)).orElse(complaint.site()),
                complaint.right() == null
                        ? ""
                        : stores.rights()
                                .find(complaint.right())
                                .map(Right::displayName)
                                .orElse(""),
                packs.reason(complaint.reason())
                        .map(reason -> reason.name(locale))
                        .orElse(""),
                stores.clocks().running(complaint).stream().findFirst().orElse(null));
    }

    /// The state that matters most in it: an answer owed before all others.
    ListingState leading() {
        if (complaint.counts().containsKey(ListingState.AWAITING_US)) {
            return ListingState.AWAITING_US;
        }
        return complaint.counts().keySet().stream().findFirst().orElse(ListingState.DRAFT);
    }

    boolean open() {
        return complaint.counts().isEmpty()
                || complaint.counts().keySet().stream()
                        .anyMatch(state -> !state.next().isEmpty() && state != ListingState.UPHELD);
    }

    boolean has(String query) {
        String wanted = query.toLowerCase(Locale.ROOT);
        return String.join("\n", complaint.reference(), file.title(), site, right, reason, complaint.portalReference())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
