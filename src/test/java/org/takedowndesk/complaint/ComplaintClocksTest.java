package org.takedowndesk.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.TargetKind;

/// All dates were counted by hand on the calendar of the State Council for 2026: Monday to Friday but for
/// 1 to 7 October, and Saturday 10 October made up. Day 1 is the day after; a limit ends at 24:00 in Beijing, which
/// is
/// 16:00 UTC.
class ComplaintClocksTest {

    @TempDir
    Path folder;

    private ComplaintDesk desk;
    private Complaint complaint;

    @BeforeEach
    void open() {
        desk = new ComplaintDesk(folder);
        complaint = desk.filed(Instant.parse("2026-11-23T02:00:00Z"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDraftHasNoClocks() {
        assertEquals(List.of(), ends(desk.sound()));
    }

    @Test
    void afterFilingThePlatformHasSevenWorkingDays() {
        // Tue 24, Wed 25, Thu 26, Fri 27, Mon 30, Tue 1, Wed 2.
        assertEquals(List.of("PLATFORM_DECISION 0 2026-12-02T16:00:00Z"), ends(complaint));
    }

    @Test
    void onceTakenUpTheSellerHasThree() {
        complaint = desk.then(complaint, ListingState.AWAITING_SELLER, "2026-11-24T03:00:00Z");
        // Wed 25, Thu 26, Fri 27.
        assertEquals(List.of("SELLER_APPEAL 1 2026-11-27T16:00:00Z"), ends(complaint));
    }

    @Test
    void aCounterNotificationStartsOurClockAndTheLaws() {
        counterNotification("2026-11-26T17:30:00Z");
        // Half past one on Friday the 27th in Beijing. Mon 30, Tue 1, Wed 2; and 27 + 15 plain days.
        assertEquals(
                List.of("OUR_ANSWER 1 2026-12-02T16:00:00Z", "LITIGATION_NOTICE 1 2026-12-12T16:00:00Z"),
                ends(complaint));
    }

    @Test
    void afterInterventionTheStaffHasFive() {
        counterNotification("2026-11-26T17:30:00Z");
        complaint = desk.then(complaint, ListingState.UNDER_REVIEW, "2026-12-01T08:00:00Z");
        // Wed 2, Thu 3, Fri 4, Mon 7, Tue 8.
        assertEquals(List.of("STAFF_DECISION 1 2026-12-08T16:00:00Z"), ends(complaint));
    }

    @Test
    void afterAFailedAppealTheSellerHasASecondChanceAndNoThird() {
        counterNotification("2026-11-26T17:30:00Z");
        complaint = desk.then(complaint, ListingState.UPHELD, "2026-12-04T02:00:00Z");
        // Mon 7 to Fri 11, Mon 14, Tue 15.
        assertEquals(List.of("SELLER_APPEAL 2 2026-12-15T16:00:00Z"), ends(complaint));

        complaint = desk.then(complaint, ListingState.AWAITING_US, "2026-12-08T02:00:00Z");
        // Wed 9, Thu 10, Fri 11; and 8 + 15.
        assertEquals(
                List.of("OUR_ANSWER 2 2026-12-11T16:00:00Z", "LITIGATION_NOTICE 2 2026-12-23T16:00:00Z"),
                ends(complaint));

        complaint = desk.then(complaint, ListingState.UPHELD, "2026-12-16T02:00:00Z");
        assertEquals(List.of(), ends(complaint));
    }

    @Test
    void aTakedownWithoutAnyAppealEndsAllClocks() {
        complaint = desk.then(complaint, ListingState.UPHELD, "2026-11-25T02:00:00Z");
        assertEquals(List.of(), ends(complaint));
    }

    @Test
    void nothingRunsForWhatIsOver() {
        assertEquals(List.of(), ends(desk.then(complaint, ListingState.REJECTED, "2026-11-24T02:00:00Z")));
    }

    @Test
    void holidaysDoNotCountAndTheDoubtIsSaid() {
        counterNotification("2026-09-29T02:00:00Z");
        RunningClock answer = clocks(complaint).getFirst();
        // Wed 30 September, then the holidays, Thu 8, Fri 9 October. Who counts weekends only ends on Fri 2 October.
        assertEquals(Instant.parse("2026-10-09T16:00:00Z"), answer.deadline().dueAt());
        assertEquals(LocalDate.parse("2026-10-02"), answer.deadline().weekendsOnly());
        assertTrue(answer.deadline().isDisputed());
        assertFalse(answer.deadline().provisional());
    }

    @Test
    void aSaturdayWorkedMakesOurLimitEndEarlier() {
        counterNotification("2026-10-07T02:00:00Z");
        RunningClock answer = clocks(complaint).getFirst();
        // Thu 8, Fri 9 and the made-up Sat 10 October; without it Mon 12.
        assertEquals(LocalDate.parse("2026-10-10"), answer.deadline().lastDay());
        assertEquals(LocalDate.parse("2026-10-12"), answer.deadline().lenient());
    }

    @Test
    void aLimitThatRunsIntoAnUnknownYearIsProvisional() {
        counterNotification("2026-12-30T02:00:00Z");
        RunningClock answer = clocks(complaint).getFirst();
        // Thu 31 December, Fri 1 January, Mon 4 January: the holidays of 2027 are not known.
        assertEquals(LocalDate.parse("2027-01-04"), answer.deadline().lastDay());
        assertTrue(answer.deadline().provisional());
    }

    @Test
    void outsideChinaTheLawsClockDoesNotRun() {
        Complaint abroad = aliexpress();
        abroad = desk.then(abroad, ListingState.AWAITING_SELLER, "2026-11-24T03:00:00Z");
        abroad = desk.then(abroad, ListingState.AWAITING_US, "2026-11-25T02:00:00Z");
        // Thu 26, Fri 27, Mon 30.
        assertEquals(List.of("OUR_ANSWER 1 2026-11-30T16:00:00Z"), ends(abroad));
    }

    @Test
    void listingsThatMovedApartHaveTheirOwnClocks() {
        List<Listing> listings = desk.taobao(601, 602);
        List<ListingId> ids = listings.subList(1, 3).stream().map(Listing::id).toList();
        Complaints complaints = desk.services().complaints();
        Complaint two =
                complaints.add(desk.file().id(), "taobao", desk.trademark().id(), TargetKind.LISTING);
        complaints.choose(two.id(), ids);
        complaints.file(two.id(), "", Instant.parse("2026-11-23T02:00:00Z"));
        complaints.record(
                two.id(), ids.subList(0, 1), ListingState.AWAITING_SELLER, Instant.parse("2026-11-24T03:00:00Z"), "");

        List<RunningClock> running = clocks(complaints.get(two.id()));
        assertEquals(
                List.of(ids.subList(0, 1), ids.subList(1, 2)),
                running.stream().map(RunningClock::listings).toList());
    }

    private void counterNotification(String at) {
        complaint = desk.then(complaint, ListingState.AWAITING_SELLER, "2026-09-24T03:00:00Z");
        complaint = desk.then(complaint, ListingState.AWAITING_US, at);
    }

    private Complaint aliexpress() {
        desk.services().listings().paste(desk.file().id(), "https://www.aliexpress.com/item/1005006789012345.html");
        Listing listing = desk.services().listings().of(desk.file().id()).getLast();
        Right right = desk.completeTrademark(Set.of("EU"));
        Complaints complaints = desk.services().complaints();
        Complaint draft = complaints.add(desk.file().id(), "aliexpress", right.id(), TargetKind.LISTING);
        complaints.choose(draft.id(), List.of(listing.id()));
        complaints.file(draft.id(), "", Instant.parse("2026-11-23T02:00:00Z"));
        return complaints.get(draft.id());
    }

    private List<RunningClock> clocks(Complaint running) {
        return desk.services().complaintClocks().running(running);
    }

    private List<String> ends(Complaint running) {
        return clocks(running).stream()
                .map(clock -> clock.clock().kind() + " " + clock.round() + " "
                        + clock.deadline().dueAt())
                .toList();
    }
}
