package org.takedowndesk.ui.complaint;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.complaint.LintFinding;
import org.takedowndesk.complaint.LintFinding.Severity;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Place;

/// What can be done with a complaint: file it, record what became of it, give it away, throw it away.
final class ComplaintActs {

    private final ComplaintTools tools;
    private final ComplaintStores stores;
    private final ComplaintId id;
    private final Texts texts;
    private final DraftController draft;
    private final Supplier<Matter> shown;
    private final Supplier<List<ListingId>> selected;
    private final Runnable refresh;

    /// What the acts ask the screen.
    ///
    /// @param shown the complaint as it was read
    /// @param selected the listings that are chosen
    /// @param refresh reads the complaint again
    record Surroundings(Supplier<Matter> shown, Supplier<List<ListingId>> selected, Runnable refresh) {}

    /// @param draft is saved before anything is done with the complaint
    ComplaintActs(
            ComplaintTools tools,
            ComplaintStores stores,
            ComplaintId id,
            DraftController draft,
            Surroundings surroundings) {
        this.tools = tools;
        this.stores = stores;
        this.id = id;
        this.texts = tools.texts();
        this.draft = draft;
        this.shown = surroundings.shown();
        this.selected = surroundings.selected();
        this.refresh = surroundings.refresh();
    }

    void copyForPortal() {
        if (!draft.leave()) {
            return;
        }
        tools.tasks().run("complaint.task.read", progress -> Matter.of(id, stores), now -> {
            tools.dialogs().form("complaint.copy", "complaint.copy.done", PortalCopy.of(now, stores.form(), texts));
        });
    }

    void enterAsFiled() {
        if (!draft.leave()) {
            return;
        }
        tools.tasks().run("complaint.task.read", progress -> Matter.of(id, stores), now -> {
            long errors = now.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
            if (now.complaint().listings().isEmpty()) {
                draft.lead(LintFinding.Code.NO_LISTINGS);
                tools.dialogs().inform("complaint.file", "complaint.file.noListings");
                return;
            }
            if (errors > 0
                    && !tools.dialogs()
                            .confirm("complaint.file", "complaint.file.errors", "complaint.file.allTheSame", errors)) {
                return;
            }
            tools.dialogs()
                    .form(
                            "complaint.file",
                            "complaint.file",
                            new FiledForm(tools.show(), stores.clock().instant()))
                    .ifPresent(answer -> change(
                            "complaint.task.file",
                            () -> stores.complaints().file(id, answer.reference(), answer.at())));
        });
    }

    void recordOutcome() {
        record(selected.get());
    }

    private void record(List<ListingId> chosen) {
        Matter now = shown.get();
        List<ListingId> whole = chosen.isEmpty() ? open() : chosen;
        Site site = stores.packs().site(now.complaint().site()).orElseThrow();
        OutcomeForm form = new OutcomeForm(
                tools.show(), stores.packs(), site, now, whole, stores.clock().instant());
        if (form.isEmpty()) {
            tools.dialogs().inform("complaint.outcome", "complaint.outcome.none");
            return;
        }
        tools.dialogs()
                .form("complaint.outcome", "complaint.outcome.enter", form)
                .ifPresent(answer -> change(
                        "complaint.task.record",
                        () -> stores.complaints()
                                .record(id, answer.listings(), answer.state(), answer.at(), answer.note())));
    }

    void withdraw() {
        List<ListingId> wanted = selected.get().isEmpty() ? open() : selected.get();
        if (tools.dialogs()
                .confirmLoss(
                        "complaint.withdraw", "complaint.withdraw.text", "complaint.withdraw.act", wanted.size())) {
            Instant now = stores.clock().instant();
            change(
                    "complaint.task.record",
                    () -> stores.complaints().record(id, wanted, ListingState.WITHDRAWN, now, ""));
        }
    }

    void throwAway() {
        if (tools.dialogs()
                .confirmLoss(
                        "complaint.throwAway",
                        "complaint.throwAway.text",
                        "complaint.throwAway",
                        shown.get().complaint().reference())) {
            tools.tasks()
                    .write(
                            "complaint.task.remove",
                            progress -> {
                                stores.complaints().remove(id);
                                return id;
                            },
                            removed -> tools.navigator().replace(new Place.AllComplaints()));
        }
    }

    void exportBundle() {
        tools.navigator().go(new Place.ComplaintBundle(id));
    }

    /// A page for each listing, from what is saved.
    void writePages() {
        if (!draft.leave()) {
            return;
        }
        tools.dialogs()
                .chooseFolder("complaint.pages.title")
                .ifPresent(folder -> tools.tasks()
                        .work(
                                "complaint.pages.task",
                                progress -> stores.pages()
                                        .write(stores.complaints().get(id), texts.locale(), null, folder, progress),
                                pages -> tools.dialogs()
                                        .inform(
                                                "complaint.pages.title",
                                                "complaint.pages.written",
                                                pages.size(),
                                                folder)));
    }

    /// The listings whose state can still change by our withdrawing.
    List<ListingId> open() {
        return shown.get().complaint().listings().stream()
                .filter(each -> each.state().next().contains(ListingState.WITHDRAWN))
                .map(each -> each.listing())
                .toList();
    }

    private void change(String title, Runnable work) {
        Supplier<Boolean> done = () -> {
            work.run();
            return true;
        };
        tools.tasks().write(title, progress -> done.get(), ignored -> refresh.run());
    }
}
