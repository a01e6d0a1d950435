package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintDesk;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// Our answer of this complaint is due by the end of 2 December in Beijing.
@UiTest
class OverdueCountTest {

    private static final Instant DUE = Instant.parse("2026-12-02T16:00:00Z");

    @TempDir
    Path folder;

    private final WindowStatus status = new WindowStatus();
    private ComplaintDesk desk;
    private OverdueCount count;
    private Complaint owed;

    @BeforeEach
    void open(Ui ui) {
        desk = new ComplaintDesk(folder);
        owed = desk.filed(Instant.parse("2026-11-23T02:00:00Z"));
        owed = desk.then(owed, ListingState.AWAITING_SELLER, "2026-11-24T03:00:00Z");
        owed = desk.then(owed, ListingState.AWAITING_US, "2026-11-26T17:30:00Z");
        count = ui.call(() -> new OverdueCount(desk.services(), Tasks.atOnce(), status));
    }

    @AfterEach
    void close(Ui ui) {
        ui.run(count::close);
        desk.close();
    }

    private int shown(Ui ui) {
        return ui.call(() -> status.overdueProperty().get());
    }

    private void passTo(Instant moment) {
        desk.workspace().pass(Duration.between(desk.workspace().now(), moment));
    }

    @Test
    void deadlineCountsFromTheMomentItHasPassed(Ui ui) {
        passTo(DUE.minusSeconds(1));
        ui.run(count::start);
        assertEquals(0, shown(ui));
        passTo(DUE);
        ui.run(count::count);
        assertEquals(1, shown(ui));
    }

    @Test
    void changeIsCountedAtOnce(Ui ui) {
        passTo(DUE);
        ui.run(count::start);
        assertEquals(1, shown(ui));
        ui.run(() -> desk.then(owed, ListingState.WITHDRAWN, "2026-12-02T16:00:00Z"));
        assertEquals(0, shown(ui));
    }

    @Test
    void failureLeavesTheLastNumber(Ui ui) {
        passTo(DUE);
        ui.run(count::start);
        desk.services().close();
        ui.run(count::count);
        assertEquals(1, shown(ui), "nothing is thrown, and the number stays");
    }

    @Test
    void afterTheWindowHasClosedNothingIsCounted(Ui ui) {
        ui.run(count::start);
        ui.run(count::close);
        passTo(DUE);
        ui.run(count::count);
        ui.run(() -> desk.services().cases().save(desk.file().withNotes("later")));
        assertEquals(0, shown(ui));
    }
}
