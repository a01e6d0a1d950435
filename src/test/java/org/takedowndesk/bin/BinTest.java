package org.takedowndesk.bin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceCheck;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.WorkingCopy;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class BinTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private CaseId caseId;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        var holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        caseId = services.cases().open("Lamps", holder.id(), List.of()).id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatIsBinnedIsOutOfSightWithItsReasonAndComesBack() {
        EvidenceItem item = add(caseId, "a");

        services.bin().move(List.of(item.id()), " taken in twice ", TODAY);

        assertEquals(List.of(), services.evidence().of(caseId));
        EvidenceItem binned = services.evidence().get(item.id());
        assertEquals("taken in twice", Objects.requireNonNull(binned.removal()).reason());
        assertEquals("Lin Yue", Objects.requireNonNull(binned.removal()).who());
        assertEquals(
                List.of(new BinnedItem(binned, BinnedItem.State.KEPT, List.of())),
                services.bin().list());

        services.bin().restore(List.of(item.id()));

        assertEquals(List.of(item), services.evidence().of(caseId));
        assertEquals(
                List.of("evidence.restored", "evidence.binned", "evidence.taken-in"),
                services.custody().log(item.id()).stream()
                        .map(entry -> entry.action())
                        .toList());
    }

    @Test
    void nothingIsBinnedWithoutAReason() {
        EvidenceItem item = add(caseId, "a");

        ProblemException refused =
                assertThrows(ProblemException.class, () -> services.bin().move(List.of(item.id()), "  ", TODAY));

        assertEquals(Problem.FIELD_INVALID, refused.problem());
        assertFalse(services.evidence().get(item.id()).isInBin());
    }

    @Test
    void lastDayOfRetentionBelongsToIt() {
        EvidenceItem item = binned("a", TODAY);

        Emptied emptied = services.bin().empty(List.of(item.id()), Set.of(), "over");

        assertEquals(List.of(BinnedItem.State.KEPT), states(emptied));
        assertTrue(there(item));
        workspace.pass(Duration.ofDays(1));
        assertEquals(
                1, services.bin().empty(List.of(item.id()), Set.of(), "over").filesRemoved());
        assertFalse(there(item));
    }

    @Test
    void destroyedItemStaysAsARecordThatTheCheckKnows() {
        EvidenceItem item = binned("a", YESTERDAY);

        Emptied emptied = services.bin().empty(List.of(item.id()), Set.of(), "retention is over");

        assertEquals(List.of(item.id()), ids(emptied.destroyed()));
        EvidenceItem record = services.evidence().get(item.id());
        assertEquals(
                "retention is over",
                Objects.requireNonNull(Objects.requireNonNull(record.removal()).destruction())
                        .reason());
        EvidenceCheck.Report report = services.evidenceCheck().verifyAll(Progress.none());
        assertEquals(List.of(), report.differences());
        assertEquals(List.of(record), report.gone());
        assertEquals(List.of(), report.leftOver());
        assertEquals(
                BinnedItem.State.DESTROYED, services.bin().list().getFirst().state());
        ProblemException refused =
                assertThrows(ProblemException.class, () -> services.bin().restore(List.of(item.id())));
        assertEquals(Problem.NOT_ALLOWED, refused.problem());
        assertEquals(List.of(), services.database().compareWithRebuild(Progress.none()));
    }

    @Test
    void noUndoBringsBackWhatIsDestroyed() {
        EvidenceItem item = binned("a", YESTERDAY);
        assertTrue(services.database().undoable().isPresent());

        services.bin().empty(List.of(item.id()), Set.of(), "over");

        assertEquals(Optional.empty(), services.database().undo());
        assertTrue(services.evidence().get(item.id()).isDestroyed());
    }

    @Test
    void undoOfThePutIntoTheBinTakesItOut() {
        EvidenceItem item = binned("a", TODAY);

        services.database().undo();

        assertFalse(services.evidence().get(item.id()).isInBin());
    }

    @Test
    void nothingOfACaseOnHoldIsDestroyed() {
        EvidenceItem item = binned("a", YESTERDAY);
        services.holds().place(caseId, "suit announced");

        Emptied held = services.bin().empty(List.of(item.id()), Set.of(item.id()), "over");

        assertEquals(List.of(BinnedItem.State.ON_HOLD), states(held));
        assertTrue(there(item));
        assertThrows(ProblemException.class, () -> services.holds().place(caseId, "again"));

        services.holds().lift(caseId, "settled");

        assertEquals(
                1, services.bin().empty(List.of(item.id()), Set.of(), "over").filesRemoved());
        Hold hold = services.holds().of(caseId).getFirst();
        assertEquals("suit announced", hold.reason());
        assertEquals("settled", Objects.requireNonNull(hold.lift()).reason());
    }

    @Test
    void whatSomethingStandsOnGoesOnlyWhenNamed() throws IOException {
        EvidenceItem original = add(caseId, "genuine");
        EvidenceItem copy = copyOf(original);
        services.custody().note(List.of(original.id()), CustodyAct.BUNDLED, "TD-2026-0001 en.pdf");
        services.bin().move(List.of(original.id()), "not ours", YESTERDAY);

        Emptied kept = services.bin().empty(List.of(original.id()), Set.of(), "over");

        assertEquals(List.of(BinnedItem.State.RELIED_ON), states(kept));
        assertEquals(
                List.of(
                        new Reliance(Reliance.By.WORKING_COPY, copy.key() + " crop"),
                        new Reliance(Reliance.By.BUNDLE, "TD-2026-0001 en.pdf")),
                kept.kept().getFirst().reliances());
        assertTrue(there(original));

        Emptied named = services.bin().empty(List.of(original.id()), Set.of(original.id()), "court order");

        assertEquals(List.of(original.id()), ids(named.destroyed()));
        assertFalse(there(original));
        assertArrayEquals(
                "crop".getBytes(UTF_8),
                Files.readAllBytes(services.vault().path(copy.file().hash())));
    }

    @Test
    void fileThatAnotherCaseHasStays() {
        EvidenceItem item = add(caseId, "same");
        var holder = services.holders().all().getFirst();
        CaseId other = services.cases().open("Other", holder.id(), List.of()).id();
        EvidenceItem twin = add(other, "same");
        services.bin().move(List.of(item.id()), "twice", YESTERDAY);

        Emptied emptied = services.bin().empty(List.of(item.id()), Set.of(), "over");

        assertEquals(1, emptied.destroyed().size());
        assertEquals(0, emptied.filesRemoved());
        assertTrue(there(twin));
        EvidenceCheck.Report report = services.evidenceCheck().verifyAll(Progress.none());
        assertEquals(List.of(), report.differences());
        assertEquals(List.of(), report.leftOver());
    }

    @Test
    void fileThatIsAlsoAHoldersPaperStays() throws IOException {
        EvidenceItem item = add(caseId, "passport");
        Path paper = Files.writeString(folder.resolve("passport.txt"), "passport");
        var holder = services.holders().all().getFirst();
        var identity = new org.takedowndesk.holder.IdentityDocument(
                org.takedowndesk.holder.IdentityDocumentKind.PASSPORT,
                "X1",
                null,
                null,
                services.intake().keep(paper, Progress.none()));
        services.holders().save(holder.withIdentityDocuments(List.of(identity)));
        services.bin().move(List.of(item.id()), "no evidence", YESTERDAY);

        assertEquals(
                0, services.bin().empty(List.of(item.id()), Set.of(), "over").filesRemoved());
        assertTrue(there(item));
    }

    @Test
    void fileLeftByACrashIsNamedAndGoesAtTheNextEmptying() throws IOException {
        EvidenceItem item = binned("a", YESTERDAY);
        Path file = services.vault().path(item.file().hash());
        byte[] content = Files.readAllBytes(file);
        services.bin().empty(List.of(item.id()), Set.of(), "over");
        // As if the power had gone between the journal's entry and the deletion.
        Files.write(file, content);
        services = workspace.reopen();

        EvidenceCheck.Report report = services.evidenceCheck().verifyAll(Progress.none());

        assertEquals(List.of(), report.differences());
        assertEquals(List.of(item.id()), ids(report.leftOver()));
        assertEquals(1, services.bin().empty(List.of(), Set.of(), "rest").filesRemoved());
        assertFalse(there(item));
        assertEquals(
                List.of(), services.evidenceCheck().verifyAll(Progress.none()).leftOver());
    }

    @Test
    void journalSaysItBeforeTheFileGoes() {
        EvidenceItem item = binned("a", YESTERDAY);
        boolean[] wasThere = {false};
        services.database().onChange(entry -> {
            if (entry.action().equals("evidence.destroyed")) {
                wasThere[0] = there(item);
            }
        });

        services.bin().empty(List.of(item.id()), Set.of(), "over");

        assertTrue(wasThere[0]);
        assertFalse(there(item));
    }

    @Test
    void contentThatIsDestroyedCanBeTakenInAnewAsAnotherItem() {
        EvidenceItem item = binned("a", YESTERDAY);
        services.bin().empty(List.of(item.id()), Set.of(), "over");

        EvidenceItem again = add(caseId, "a");

        assertEquals(2, again.number());
        assertTrue(there(again));
        assertEquals(0, services.bin().empty(List.of(), Set.of(), "rest").filesRemoved());
        assertTrue(there(again));
    }

    private EvidenceItem add(CaseId id, String content) {
        return services.intake()
                .takeIn(content.getBytes(UTF_8), content + ".txt", IntakeRequest.into(id, IntakeMethod.COMMAND_LINE))
                .added()
                .getFirst();
    }

    private EvidenceItem binned(String content, LocalDate keepUntil) {
        EvidenceItem item = add(caseId, content);
        services.bin().move(List.of(item.id()), "mistake", keepUntil);
        return item;
    }

    private EvidenceItem copyOf(EvidenceItem original) {
        WorkingCopy copy = new WorkingCopy(
                "crop.txt",
                "crop",
                IntakeRequest.into(caseId, IntakeMethod.MADE_HERE),
                new Derivation(List.of(original.id()), List.of(original.file().hash()), "crop", ""));
        return services.intake().addWorkingCopy("crop".getBytes(UTF_8), copy, (transaction, item) -> item);
    }

    private boolean there(EvidenceItem item) {
        return services.vault().contains(item.file().hash());
    }

    private static List<EvidenceId> ids(List<EvidenceItem> items) {
        return items.stream().map(EvidenceItem::id).toList();
    }

    private static List<BinnedItem.State> states(Emptied emptied) {
        return emptied.kept().stream().map(BinnedItem::state).toList();
    }
}
