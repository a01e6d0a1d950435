package org.takedowndesk.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.HolderKind;

class CaseFilesTest {

    private TestWorkspace workspace;
    private CaseFiles cases;
    private HolderId holder;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = new TestWorkspace(folder.resolve("w"));
        cases = workspace.services().cases();
        holder = workspace
                .services()
                .holders()
                .add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH")
                .id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void referencesCountWithinTheYear() {
        assertEquals("TD-2026-0001", cases.open("Lamps", holder, List.of()).reference());
        assertEquals("TD-2026-0002", cases.open("Lenses", holder, List.of()).reference());
        workspace.pass(Duration.ofDays(60));
        assertEquals("TD-2027-0001", cases.open("Mounts", holder, List.of()).reference());
    }

    @Test
    void gapInTheReferencesIsNotFilled() {
        cases.open("Lamps", holder, List.of());
        CaseFile second = cases.open("Lenses", holder, List.of());
        CaseFile third = cases.open("Mounts", holder, List.of());
        workspace.services().database().change("test.removed", transaction -> {
            transaction.remove(CaseFiles.KIND, second.id());
            return second;
        });
        assertEquals("TD-2026-0003", third.reference());
        assertEquals("TD-2026-0004", cases.open("Straps", holder, List.of()).reference());
    }

    @Test
    void referenceOfACaseThatWasUndoneIsNotGivenAgain() {
        assertEquals("TD-2026-0001", cases.open("Lamps", holder, List.of()).reference());
        workspace.services().database().undo();
        assertEquals("TD-2026-0002", cases.open("Lenses", holder, List.of()).reference());
        workspace.services().database().undo();
        cases = workspace.reopen().cases();
        assertEquals("TD-2026-0003", cases.open("Mounts", holder, List.of()).reference());
        workspace.pass(Duration.ofDays(60));
        assertEquals("TD-2027-0001", cases.open("Straps", holder, List.of()).reference());
    }

    @Test
    void closedCasesStandLast() {
        CaseFile first = cases.open("Lamps", holder, List.of());
        workspace.pass(Duration.ofHours(1));
        CaseFile second = cases.open("Lenses", holder, List.of());
        cases.save(second.withStatus(CaseStatus.CLOSED));
        assertEquals(
                List.of(first.id(), second.id()),
                cases.all().stream().map(CaseFile::id).toList());
    }

    @Test
    void theCaseWorkedOnLastComesFirstWithWhatWasDone() {
        CaseFile lamps = cases.open("Lamps", holder, List.of());
        CaseFile lenses = cases.open("Lenses", holder, List.of());
        workspace.services().listings().paste(lamps.id(), "https://item.taobao.com/item.htm?id=656308694954");
        List<CaseFiles.Recent> recent = cases.recent(5);
        assertEquals(
                List.of(lamps.id(), lenses.id()),
                recent.stream().map(each -> each.file().id()).toList());
        assertEquals(
                List.of("listing.added", "case.opened"),
                recent.stream().map(each -> each.last().action()).toList());
        assertEquals(1, cases.recent(1).size());
    }

    @Test
    void timelineTellsWhatOthersDidInTheCase() {
        CaseFile lamps = cases.open("Lamps", holder, List.of());
        workspace.services().listings().paste(lamps.id(), "https://item.taobao.com/item.htm?id=656308694954");
        workspace.services().database().undo();
        assertEquals(
                List.of("undo.listing.added", "listing.added", "case.opened"),
                cases.timeline(lamps.id(), 10).stream()
                        .map(TimelineEntry::action)
                        .toList());
    }
}
