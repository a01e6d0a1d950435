package org.takedowndesk.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintDesk;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.marketplace.TargetKind;

/// The clocks of these complaints are counted by hand in `ComplaintClocksTest`.
class DashboardTest {

    @TempDir
    Path folder;

    private ComplaintDesk desk;

    @BeforeEach
    void open() {
        desk = new ComplaintDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEmptyWorkspaceHasNothingToDo() {
        Dashboard.Day day = day("2026-11-23T01:00:00Z");
        assertEquals(new Dashboard.Day(List.of(), List.of(), List.of()), day);
        assertEquals(0, day.overdue(Instant.parse("2026-11-23T01:00:00Z")));
    }

    @Test
    void clocksOfTheOthersAreDueAndAnswersAreOwed() {
        Complaint waiting = desk.filed(Instant.parse("2026-11-23T02:00:00Z"));
        Complaint answer = desk.filed(Instant.parse("2026-11-23T02:00:00Z"));
        answer = desk.then(answer, ListingState.AWAITING_SELLER, "2026-11-24T03:00:00Z");
        desk.then(answer, ListingState.AWAITING_US, "2026-11-26T17:30:00Z");

        Dashboard.Day day = day("2026-11-27T01:00:00Z");
        assertEquals(List.of(waiting.reference() + " PLATFORM_DECISION 2026-12-02"), lines(day.due()));
        assertEquals(
                List.of(
                        answer.reference() + " OUR_ANSWER 2026-12-02",
                        answer.reference() + " LITIGATION_NOTICE 2026-12-12"),
                lines(day.owed()));
    }

    @Test
    void whatEndsInMoreThanTwoWeeksIsNotDueYet() {
        Complaint answer = desk.filed(Instant.parse("2026-11-23T02:00:00Z"));
        answer = desk.then(answer, ListingState.AWAITING_SELLER, "2026-11-24T03:00:00Z");
        answer = desk.then(answer, ListingState.AWAITING_US, "2026-11-26T17:30:00Z");
        desk.then(answer, ListingState.UPHELD, "2026-12-04T02:00:00Z");
        // The seller's second chance ends on 15 December at 16:00 UTC.
        assertEquals(List.of(), lines(day("2026-12-01T15:00:00Z").due()));
        assertEquals(1, day("2026-12-01T17:00:00Z").due().size());
    }

    @Test
    void onlyOurOwnClocksAreOverdue() {
        Complaint answer = desk.filed(Instant.parse("2026-11-23T02:00:00Z"));
        desk.filed(Instant.parse("2026-11-23T02:00:00Z"));
        answer = desk.then(answer, ListingState.AWAITING_SELLER, "2026-11-24T03:00:00Z");
        desk.then(answer, ListingState.AWAITING_US, "2026-11-26T17:30:00Z");

        // Our answer ends with 2 December in Beijing, and so does the platform's decision on the other one.
        assertEquals(0, overdue("2026-12-02T15:59:59Z"));
        assertEquals(1, overdue("2026-12-02T16:00:00Z"));
        assertEquals(2, overdue("2026-12-12T16:00:00Z"));
    }

    @Test
    void draftsWithErrorsAreBlockedAndOthersAreNot() {
        desk.sound();
        Complaint empty = desk.services()
                .complaints()
                .add(desk.file().id(), "taobao", desk.trademark().id(), TargetKind.LISTING);
        Dashboard.Day day = day("2026-11-23T01:00:00Z");
        assertEquals(
                List.of(empty.reference() + " [NO_REASON, NO_LISTINGS, EXPLANATION_MISSING]"),
                day.blocked().stream()
                        .map(blocked -> blocked.complaint().reference() + " "
                                + blocked.errors().stream()
                                        .map(error -> error.code().name())
                                        .toList())
                        .toList());
    }

    private Dashboard.Day day(String now) {
        return desk.services().dashboard().day(Instant.parse(now), TestWorkspace.SHANGHAI);
    }

    private long overdue(String now) {
        return day(now).overdue(Instant.parse(now));
    }

    private static List<String> lines(List<RunningClock> clocks) {
        return clocks.stream()
                .map(clock -> clock.reference() + " " + clock.clock().kind() + " "
                        + clock.deadline().lastDay())
                .toList();
    }
}
