package org.takedowndesk.ui.evidence;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.work.Progress;

/// Adds evidence to a case, whichever way it comes: chosen, dropped, pasted, captured from the screen.
public final class EvidenceAdding {

    private static final String REMEMBERED = "adding-evidence";
    private static final String RESULT = "adding-evidence-result";

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceScope scope;
    private final Runnable onDone;
    private final EvidenceText words;

    /// @param onDone called when something came in or was refused; [#lastResult()] tells what
    public EvidenceAdding(EvidenceTools tools, EvidenceStores stores, EvidenceScope scope, Runnable onDone) {
        this.tools = tools;
        this.stores = stores;
        this.scope = scope;
        this.onDone = onDone;
        this.words = new EvidenceText(tools.texts(), tools.zone());
    }

    /// What came of adding last, until [#forgetResult()].
    Optional<IntakeResult> lastResult() {
        return tools.memory().recall(RESULT, Told.class).flatMap(told -> Optional.ofNullable(told.result()));
    }

    /// The first item that was added last, or that was there already.
    Optional<EvidenceItem> newest() {
        return lastResult()
                .flatMap(result -> result.added().isEmpty()
                        ? result.known().stream().findFirst()
                        : Optional.of(result.added().getFirst()));
    }

    void forgetResult() {
        tools.memory().keep(RESULT, new Told(null));
    }

    private record Told(@Nullable IntakeResult result) {}

    /// What is asked of the intake once the user has said what the files are.
    interface Work {
        IntakeResult run(IntakeRequest request, Progress progress);
    }

    void chooseFiles() {
        List<Path> files = tools.dialogs().chooseFilesToOpen("evidence.add.choose", FileFilter.ANY);
        if (!files.isEmpty()) {
            addFiles(files, IntakeMethod.FILE_CHOOSER);
        }
    }

    /// Takes what is dropped anywhere on `target`.
    public void acceptDrops(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (ClipboardEvidence.files(event.getDragboard()).orElse(null) instanceof ClipboardEvidence.Files files) {
                event.setDropCompleted(true);
                event.consume();
                addFiles(files.paths(), IntakeMethod.DRAG_AND_DROP);
            }
        });
    }

    /// Adds what the clipboard holds; says so where that is neither a picture nor files.
    public void paste() {
        switch (ClipboardEvidence.in(Clipboard.getSystemClipboard()).orElse(null)) {
            case null -> tools.dialogs().inform("evidence.paste.title", "evidence.paste.nothing");
            case ClipboardEvidence.Files files -> addFiles(files.paths(), IntakeMethod.CLIPBOARD);
            case ClipboardEvidence.Picture picture -> addPicture(picture);
        }
    }

    /// Asks before a capture what it belongs to, where that is not clear; where it comes from is asked when it is
    /// safe.
    void aboutCapture(Consumer<Batch> next) {
        withOffer(scope.caseId(), offer -> {
            if (offer.cases().size() == 1) {
                next.accept(new Batch(offer.cases().getFirst().id(), null, "", null));
                return;
            }
            ask(offer, tools.texts().get("evidence.capture.before"), remembered(offer, ""))
                    .ifPresent(next);
        });
    }

    private void addPicture(ClipboardEvidence.Picture picture) {
        String name = "clipboard-" + fileTime(tools.clock().instant()) + ".png";
        String what = tools.texts()
                .get(
                        "evidence.add.picture",
                        picture.pixels().width(),
                        picture.pixels().height());
        add(
                what,
                picture.sourceUrl(),
                IntakeMethod.CLIPBOARD,
                (request, progress) -> stores.intake().takeIn(picture.pixels().png(), name, request));
    }

    void addFiles(List<Path> files, IntakeMethod method) {
        String first = DisplayName.of(String.valueOf(files.getFirst().getFileName()), 48);
        String what = tools.texts().get("evidence.add.files", files.size(), first);
        add(what, "", method, (request, progress) -> stores.intake().takeIn(files, request, progress));
    }

    /// Adds what was put aside from the clipboard; the time at which it was noticed there is that of its capture,
    /// unless the user says another.
    void addStacked(List<ClipboardStack.Entry> entries, Runnable onTaken) {
        String source = entries.size() == 1 && entries.getFirst().what() instanceof ClipboardEvidence.Picture picture
                ? picture.sourceUrl()
                : "";
        String what = tools.texts().get("evidence.stack.what", entries.size());
        withOffer(
                scope.caseId(),
                offer -> ask(offer, what, remembered(offer, source)).ifPresent(batch -> {
                    StackIntake intake = new StackIntake(stores.intake(), entries);
                    takeIn(request(batch, IntakeMethod.CLIPBOARD), intake::run, result -> onTaken.run());
                }));
    }

    /// Adds new files of watched folders, under the listing that all of them seem to show; the user confirms it. What
    /// is refused stays on offer.
    void addIncoming(List<IncomingFiles.Incoming> files) {
        IncomingGuess guess = IncomingGuess.of(files);
        Listing guessed = guess.listing().orElse(null);
        String first =
                DisplayName.of(String.valueOf(files.getFirst().file().path().getFileName()), 48);
        String what = tools.texts().get("evidence.add.files", files.size(), first);
        String words = guessed == null ? what : what + "\n" + tools.texts().get("evidence.incoming.confirm");
        // A file of another case may be seen first in this one.
        CaseId caseId = guessed == null || guessed.caseId().equals(scope.caseId()) ? scope.caseId() : null;
        withOffer(
                caseId,
                offer -> ask(offer, words, guess.start(remembered(offer, ""))).ifPresent(batch -> {
                    List<Path> paths =
                            files.stream().map(one -> one.file().path()).toList();
                    IntakeRequest request = request(batch, IntakeMethod.WATCHED_FOLDER);
                    takeIn(
                            guess.kind().map(request::withKind).orElse(request),
                            (asked, progress) -> stores.intake().takeIn(paths, asked, progress),
                            result -> tools.offers().incoming().remove(guess.without(result.refused())));
                }));
    }

    private void add(String what, String sourceUrl, IntakeMethod method, Work work) {
        withOffer(
                scope.caseId(),
                offer -> ask(offer, what, remembered(offer, sourceUrl))
                        .ifPresent(batch -> takeIn(request(batch, method), work)));
    }

    private void withOffer(@Nullable CaseId caseId, Consumer<BatchForm.Offer> next) {
        tools.tasks().run("evidence.task.read", progress -> offer(caseId), offer -> {
            if (offer.cases().isEmpty()) {
                tools.dialogs().inform("evidence.add.title", "evidence.add.noCase");
                return;
            }
            next.accept(offer);
        });
    }

    private BatchForm.Offer offer(@Nullable CaseId caseId) {
        List<CaseFile> cases =
                caseId == null ? stores.cases().all() : List.of(stores.cases().get(caseId));
        List<Listing> listings = cases.stream()
                .flatMap(file -> stores.listings().of(file.id()).stream())
                .filter(listing -> !listing.archived())
                .toList();
        return new BatchForm.Offer(cases, listings);
    }

    private Optional<Batch> ask(BatchForm.Offer offer, String what, Batch start) {
        BatchForm form = new BatchForm(tools.texts(), words, offer, start, what);
        Optional<Batch> answer = tools.dialogs().form("evidence.add.title", "evidence.add.button", form);
        answer.ifPresent(batch -> tools.memory().keep(REMEMBERED, batch));
        return answer;
    }

    /// Link and listing stay as they were said last; a time of capture would be wrong the next time.
    private Batch remembered(BatchForm.Offer offer, String sourceUrl) {
        Optional<Batch> last = tools.memory()
                .recall(REMEMBERED, Batch.class)
                .filter(batch ->
                        offer.cases().stream().anyMatch(file -> file.id().equals(batch.caseId())));
        Function<Batch, String> link = batch -> sourceUrl.isEmpty() ? batch.sourceUrl() : sourceUrl;
        return last.map(batch -> new Batch(batch.caseId(), batch.listing(), link.apply(batch), null))
                .orElse(new Batch(offer.cases().getFirst().id(), null, sourceUrl, null));
    }

    static IntakeRequest request(Batch batch, IntakeMethod method) {
        IntakeRequest request = IntakeRequest.into(batch.caseId(), method).withSourceUrl(batch.sourceUrl());
        if (batch.listing() != null) {
            request = request.withListings(List.of(batch.listing()));
        }
        return batch.capturedAt() == null ? request : request.withCapturedAt(batch.capturedAt());
    }

    void takeIn(IntakeRequest request, Work work) {
        takeIn(request, work, result -> {});
    }

    private void takeIn(IntakeRequest request, Work work, Consumer<IntakeResult> also) {
        Consumer<IntakeResult> done = result -> {
            also.accept(result);
            finished(result);
            examine(result);
        };
        // One captured picture is in memory only, and must not wait behind a thousand files.
        if (request.method() == IntakeMethod.SCREEN_CAPTURE) {
            tools.tasks().write("evidence.task.add", progress -> work.run(request, progress), done);
        } else {
            tools.tasks().work("evidence.task.add", progress -> work.run(request, progress), done);
        }
    }

    /// The files are safe; only now are pictures decoded to find damage, which takes far longer.
    private void examine(IntakeResult result) {
        tools.tasks().work("evidence.task.examine", progress -> stores.intake().examine(result, progress), examined -> {
            if (!examined.equals(result)) {
                finished(examined);
            }
        });
    }

    /// Says what came in.
    void finished(IntakeResult result) {
        tools.memory().keep(RESULT, new Told(result));
        onDone.run();
    }

    static String fileTime(Instant at) {
        return at.toString().substring(0, 19).replace(":", "").replace("T", "-");
    }
}
