package org.takedowndesk.ui.complaint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintDraft;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.marketplace.LinkKind;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.ui.Place;

/// Begins a complaint: asks for case and site, takes along the right and the listings that fit, and goes to the
/// draft.
final class NewComplaint {

    /// A case with its sites, the site with the most infringing listings first.
    record Choice(CaseFile file, List<Site> sites) {}

    private final ComplaintTools tools;
    private final ComplaintStores stores;

    NewComplaint(ComplaintTools tools, ComplaintStores stores) {
        this.tools = tools;
        this.stores = stores;
    }

    /// @param caseId empty to let the user choose among all cases
    void ask(Optional<CaseId> caseId) {
        tools.tasks()
                .run(
                        "complaint.task.read",
                        progress ->
                                caseId
                                        .map(id -> List.of(stores.cases().get(id)))
                                        .orElseGet(stores.cases()::all)
                                        .stream()
                                        .map(this::choice)
                                        .toList(),
                        this::ask);
    }

    private void ask(List<Choice> choices) {
        if (choices.isEmpty()) {
            tools.dialogs().inform("complaint.new", "complaint.new.noCase");
            return;
        }
        tools.dialogs()
                .form("complaint.new", "complaint.new.begin", new NewComplaintForm(tools.texts(), choices))
                .ifPresent(this::begin);
    }

    private void begin(NewComplaintForm.Answer answer) {
        tools.tasks()
                .write(
                        "complaint.task.begin",
                        progress -> add(answer),
                        complaint -> tools.navigator().go(new Place.OneComplaint(complaint.id())));
    }

    private Complaint add(NewComplaintForm.Answer answer) {
        CaseFile file = answer.file();
        List<Right> candidates =
                file.rights().stream().map(stores.rights()::get).toList();
        List<Right> fitting = stores.check().fitting(candidates, answer.site(), stores.today());
        Complaint complaint = stores.complaints()
                .add(
                        file.id(),
                        answer.site().id(),
                        fitting.size() == 1 ? fitting.getFirst().id() : null,
                        answer.target());
        ComplaintDraft empty = ComplaintDraft.of(complaint);
        stores.complaints()
                .write(
                        complaint.id(),
                        new ComplaintDraft(
                                empty.site(),
                                empty.right(),
                                empty.target(),
                                "",
                                "",
                                "",
                                infringing(answer),
                                List.of()));
        return complaint;
    }

    /// The listings judged infringing that no complaint has taken up, as many as fit.
    private List<ListingId> infringing(NewComplaintForm.Answer answer) {
        Set<ListingId> taken = new HashSet<>();
        for (Complaint other : stores.complaints().of(answer.file().id())) {
            other.listings().stream()
                    .filter(each -> each.state() != ListingState.REJECTED)
                    .forEach(each -> taken.add(each.listing()));
        }
        LinkKind kind = answer.target() == TargetKind.STORE ? LinkKind.STORE : LinkKind.LISTING;
        return stores.listings().of(answer.file().id()).stream()
                .filter(listing -> !listing.archived() && listing.mark() == ListingMark.INFRINGING)
                .filter(listing -> listing.kind() == kind
                        && listing.site().equals(answer.site().id()))
                .map(Listing::id)
                .filter(id -> !taken.contains(id))
                .limit(stores.packs().limits(answer.site()).linksPerComplaint().value())
                .toList();
    }

    private Choice choice(CaseFile file) {
        List<String> found = stores.listings().of(file.id()).stream()
                .filter(listing -> !listing.archived() && listing.mark() == ListingMark.INFRINGING)
                .map(Listing::site)
                .toList();
        List<Site> sites = new ArrayList<>(stores.packs().sites());
        sites.sort(Comparator.comparing(
                site -> -found.stream().filter(each -> each.equals(site.id())).count()));
        return new Choice(file, sites);
    }
}
