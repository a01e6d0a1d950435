package org.takedowndesk.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

class ComplaintsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir
    Path folder;

    private ComplaintDesk desk;
    private Complaints complaints;

    @BeforeEach
    void open() {
        desk = new ComplaintDesk(folder);
        complaints = desk.services().complaints();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void eachCaseCountsItsOwnComplaints() {
        CaseFile other =
                desk.services().cases().open("Copied bottles", desk.holder().id(), List.of());
        assertEquals("TD-2026-0001/C1", draft(desk.file()).reference());
        assertEquals("TD-2026-0001/C2", draft(desk.file()).reference());
        assertEquals("TD-2026-0002/C1", draft(other).reference());
    }

    @Test
    void theNumberOfADraftThatWasThrownAwayInTheMiddleIsNotGivenAgain() {
        Complaint first = draft(desk.file());
        draft(desk.file());
        complaints.remove(first.id());
        assertEquals("TD-2026-0001/C3", draft(desk.file()).reference());
    }

    @Test
    void theNumberOfADraftThatWasUndoneIsNotGivenAgain() {
        draft(desk.file());
        draft(desk.file());
        desk.services().database().undo();
        assertEquals("TD-2026-0001/C3", draft(desk.file()).reference());
    }

    @Test
    void aComplaintIsFoundByItsReferenceInAnyCase() {
        Complaint draft = draft(desk.file());
        assertEquals(draft, complaints.byReference(" td-2026-0001/c1 "));
    }

    @Test
    void whatWasFiledStaysAsItWasFiled() {
        Complaint filed = desk.filed(MONDAY);
        Complaint altered =
                filed.withDraft("taobao", null, TargetKind.LISTING, "TM_FAKE_COMPARE", "", "Something else.");

        assertRefused(Problem.NOT_ALLOWED, () -> complaints.save(altered));
        assertRefused(Problem.NOT_ALLOWED, () -> complaints.choose(filed.id(), List.of()));
        assertRefused(Problem.NOT_ALLOWED, () -> complaints.remove(filed.id()));
        assertEquals(filed, complaints.get(filed.id()));
    }

    @Test
    void filingKeepsThePortalsNumberTheMomentAndTheRulesOfTheDay() {
        Complaint filed = desk.filed(MONDAY);
        assertTrue(filed.filed());
        assertEquals("TB-2026-1187", filed.portalReference());
        assertTrue(filed.packVersion().contains("2026-11-01"), filed.packVersion());
        assertEquals(MONDAY, filed.listings().getFirst().since());
    }

    @Test
    void nothingIsFiledWithoutListings() {
        Complaint draft = draft(desk.file());
        assertRefused(Problem.NOT_ALLOWED, () -> complaints.file(draft.id(), "", MONDAY));
        assertFalse(complaints.get(draft.id()).filed());
    }

    @Test
    void oneListingThatCannotFollowKeepsAllOthersWhereTheyAre() {
        List<Listing> listings = desk.taobao(601, 602);
        Complaint draft = draft(desk.file());
        List<ListingId> both = listings.stream().map(Listing::id).toList();
        complaints.choose(draft.id(), both);
        complaints.file(draft.id(), "", MONDAY);
        complaints.record(draft.id(), both.subList(0, 1), ListingState.REJECTED, MONDAY, "Blurred picture");

        assertRefused(
                Problem.NOT_ALLOWED,
                () -> complaints.record(draft.id(), both, ListingState.AWAITING_SELLER, MONDAY, ""));
        assertEquals(
                Map.of(ListingState.REJECTED, 1, ListingState.FILED, 1),
                complaints.get(draft.id()).counts());
    }

    @Test
    void anOutcomeForAListingOfAnotherComplaintIsRefused() {
        Complaint filed = desk.filed(MONDAY);
        assertRefused(
                Problem.NOT_FOUND,
                () -> complaints.record(filed.id(), List.of(new ListingId(4711)), ListingState.UPHELD, MONDAY, ""));
    }

    @Test
    void choosingAgainKeepsWhenAListingCameIn() {
        List<Listing> listings = desk.taobao(601, 602, 603);
        List<ListingId> ids = listings.stream().map(Listing::id).toList();
        Complaint draft = draft(desk.file());
        complaints.choose(draft.id(), ids.subList(0, 2));
        Instant first = complaints.get(draft.id()).listings().getFirst().since();
        desk.workspace().pass(java.time.Duration.ofHours(5));
        complaints.choose(draft.id(), List.of(ids.get(2), ids.get(0), ids.get(2)));

        List<ComplaintListing> chosen = complaints.get(draft.id()).listings();
        assertEquals(
                List.of(ids.get(2), ids.get(0)),
                chosen.stream().map(ComplaintListing::listing).toList());
        assertEquals(first, chosen.get(1).since());
    }

    @Test
    void aDraftThatIsThrownAwayIsGone() {
        Complaint draft = draft(desk.file());
        complaints.remove(draft.id());
        assertEquals(Optional.empty(), complaints.find(draft.id()));
    }

    private Complaint draft(CaseFile file) {
        return complaints.add(file.id(), "taobao", null, TargetKind.LISTING);
    }

    private static void assertRefused(Problem problem, org.junit.jupiter.api.function.Executable act) {
        assertEquals(problem, assertThrows(ProblemException.class, act).problem());
    }
}
