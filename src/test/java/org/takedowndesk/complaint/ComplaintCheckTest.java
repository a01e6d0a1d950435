package org.takedowndesk.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.PowerOfAttorney;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.vault.KeptFile;

/// Spoils a complaint that nothing is wrong with in one respect at a time.
class ComplaintCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir
    Path folder;

    private ComplaintDesk desk;
    private Complaint sound;

    @BeforeEach
    void open() {
        desk = new ComplaintDesk(folder);
        sound = desk.sound();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothingIsWrongWithASoundComplaint() {
        assertEquals(List.of(), found(sound));
    }

    @Test
    void aComplaintNeedsARight() {
        assertEquals(List.of("NO_RIGHT"), found(draft(null, "TM_FAKE_OBVIOUS", "", "Replica.")));
    }

    @Test
    void aRightThatWasPutAwayIsNotReliedOn() {
        desk.services().rights().archive(desk.trademark().id(), true);
        assertEquals(List.of("RIGHT_ARCHIVED"), found(sound));
        assertEquals(List.of(), fitting("taobao"));
    }

    @Test
    void aLapsedRightIsAnErrorAndOneInGraceAWarning() {
        // The trademark ends on 13 January 2031 and can be renewed for six months more.
        assertEquals(List.of(), found(sound, LocalDate.parse("2031-01-13")));
        assertEquals(List.of("RIGHT_IN_GRACE"), found(sound, LocalDate.parse("2031-01-14")));
        assertEquals(List.of("RIGHT_LAPSED"), found(sound, LocalDate.parse("2031-07-14")));
    }

    @Test
    void aRightWithoutDatesFieldsAndPapersIsQuestioned() {
        Right bare = desk.services().rights().add(desk.holder().id(), IprType.TRADEMARK);
        Complaint complaint = draft(bare.id(), "TM_FAKE_OBVIOUS", "", "Replica.");
        assertEquals(
                List.of(
                        "TERRITORY_BLOCKED",
                        "RIGHT_STATUS_UNKNOWN",
                        "RIGHT_FIELD_MISSING",
                        "RIGHT_FIELD_MISSING",
                        "RIGHT_FIELD_MISSING",
                        "RIGHT_FIELD_MISSING",
                        "RIGHT_FIELD_MISSING",
                        "RIGHT_FIELD_MISSING",
                        "RIGHT_FIELD_MISSING",
                        "RIGHT_PAPER_MISSING",
                        "RIGHT_PAPER_MISSING"),
                found(complaint));
    }

    @Test
    void aEuropeanMarkIsBlockedInChinaAndDoubtedOnTmallGlobal() {
        Right european = desk.completeTrademark(Set.of("EU"));
        assertEquals(List.of("TERRITORY_BLOCKED"), found(draft(european.id(), "TM_FAKE_OBVIOUS", "", "Replica.")));

        Site global = site("tmall-global");
        assertEquals(
                List.of(),
                desk.services().complaintCheck().misfit(european, global, TODAY).stream()
                        .toList());
    }

    @Test
    void whyARightDoesNotFitIsSaid() {
        Right european = desk.completeTrademark(Set.of("EU"));
        LintFinding misfit = desk.services()
                .complaintCheck()
                .misfit(european, site("taobao"), TODAY)
                .orElseThrow();
        assertEquals(
                "Taobao: The right must be valid in mainland China. This one is valid in EU.",
                new LintWords(new Show(Texts.english(), ZoneOffset.UTC)).sentence(misfit));
        assertEquals(
                "淘宝：权利须在中国大陆有效。该权利的有效地域：EU", new LintWords(new Show(Texts.chinese(), ZoneOffset.UTC)).sentence(misfit));
    }

    @Test
    void whoActsForTheHolderNeedsThePaperThatAllowsIt() {
        act(null);
        assertEquals(List.of("AUTHORITY_MISSING"), found(sound));

        LocalDate signed = LocalDate.parse("2026-01-05");
        act(new PowerOfAttorney("Everything", true, signed, LocalDate.parse("2026-11-22"), scan()));
        assertEquals(List.of("AUTHORITY_NOT_VALID"), found(sound));

        act(new PowerOfAttorney("Everything", false, signed, LocalDate.parse("2026-11-23"), scan()));
        assertEquals(List.of("AUTHORITY_NOT_VALID"), found(sound));

        act(new PowerOfAttorney("Everything", true, signed, LocalDate.parse("2026-11-23"), scan()));
        assertEquals(List.of(), found(sound));
    }

    @Test
    void aComplaintNeedsAReasonOfItsRight() {
        assertEquals(List.of("NO_REASON"), found(change(reason -> "")));
        // A reason of copyrights; what it asks for is attached by chance.
        assertEquals(List.of("REASON_NOT_FITTING"), found(change(reason -> "CR_FAKE_OBVIOUS")));
    }

    @Test
    void aReasonThatWasNotSeenOnTheSitesListIsMarked() {
        desk.services().listings().paste(desk.file().id(), "https://www.aliexpress.com/item/1005006789012345.html");
        Listing listing = desk.services().listings().of(desk.file().id()).getLast();
        Complaint complaint = sound.withDraft(
                        "aliexpress",
                        desk.trademark().id(),
                        TargetKind.LISTING,
                        "TM_FAKE_OBVIOUS",
                        "",
                        "The page calls it a replica.")
                .withListings(List.of(ComplaintListing.draft(listing.id(), Instant.EPOCH)));
        assertEquals(List.of("REASON_UNVERIFIED"), found(complaint));
    }

    @Test
    void whatAReasonAsksForIsMissedAndWhatItForbidsIsTold() {
        assertEquals(
                List.of("REASON_FIELD_MISSING", "PROOF_MISSING", "REASON_EXCLUDED_IF"),
                found(change(reason -> "TM_FAKE_TESTBUY")));
    }

    @Test
    void proofThatIsOnlyRecommendedIsAWarning() {
        Complaint complaint = change(reason -> "TM_USE_IMAGE").withAttachments(List.of());
        assertEquals(List.of("REASON_EXCLUDED_IF", "REASON_EXCLUDED_IF", "PROOF_MISSING"), found(complaint));
    }

    @Test
    void theExplanationItselfCanBeTheProof() {
        assertEquals(List.of(), found(change(reason -> "TM_USE_OTHER")));
    }

    @Test
    void aComplaintNeedsListings() {
        assertEquals(List.of("NO_LISTINGS"), found(sound.withListings(List.of())));
    }

    @Test
    void threeHundredListingsFitAndOneMoreDoesNot() {
        List<ComplaintListing> many = desk
                .taobao(LongStream.rangeClosed(70_001, 70_300).toArray())
                .stream()
                .map(listing -> ComplaintListing.draft(listing.id(), Instant.EPOCH))
                .toList();
        assertEquals(301, many.size());
        assertEquals(List.of(), found(sound.withListings(many.subList(0, 300))));
        assertEquals(List.of("TOO_MANY_LISTINGS"), found(sound.withListings(many)));
    }

    @Test
    void listingsOfAnotherSiteOrKindAreFound() {
        ListingId tmall = pasted("https://detail.tmall.com/item.htm?id=745678901234");
        assertEquals(List.of("LISTING_OF_OTHER_SITE"), found(with(tmall)));

        ListingId store = pasted("https://shop123456789.taobao.com/");
        assertEquals(List.of("LISTING_OF_OTHER_KIND"), found(with(store)));
    }

    @Test
    void aListingThatRunsInAnotherComplaintIsPointedOut() {
        Complaint other = desk.sound(sound.listings().getFirst().listing());
        assertEquals(List.of(), found(sound));
        desk.services().complaints().file(other.id(), "", desk.workspace().now());
        assertEquals(List.of("LISTING_COMPLAINED_ALREADY"), found(sound));
        desk.then(desk.services().complaints().get(other.id()), ListingState.REJECTED, "2026-11-24T02:00:00Z");
        assertEquals(List.of(), found(sound));
    }

    @Test
    void theExplanationHasALimit() {
        assertEquals(List.of("EXPLANATION_MISSING"), found(explained(" ")));
        assertEquals(List.of(), found(explained("x".repeat(1500))));
        assertEquals(List.of("EXPLANATION_TOO_LONG"), found(explained("x".repeat(1501))));
    }

    @Test
    void attachmentInTheBinIsFound() {
        EvidenceId attached = sound.attachments().getFirst().item();
        desk.services().bin().move(List.of(attached), "taken in twice", LocalDate.of(2032, 11, 23));
        assertEquals(List.of("ATTACHMENT_IN_BIN"), found(sound));
        desk.services().bin().restore(List.of(attached));
        assertEquals(List.of(), found(sound));
    }

    @Test
    void attachmentsThatThePortalMayNotTakeAreFound() throws IOException {
        Path large = folder.resolve("large.txt");
        Files.writeString(large, "A line of a chat.\n".repeat(300_000));
        Complaint complaint = sound.withAttachments(List.of(
                sound.attachments().getFirst(),
                new Attachment(desk.takeIn(large).id(), "CHAT_PROOF")));
        assertEquals(List.of("ATTACHMENT_TOO_LARGE", "ATTACHMENT_FORMAT"), found(complaint));

        LintFinding tooLarge =
                desk.services().complaintCheck().check(complaint, TODAY).getFirst();
        String sentence = new LintWords(new Show(Texts.english(), ZoneOffset.UTC)).sentence(tooLarge);
        assertTrue(sentence.startsWith("E-0002 has 5.4 MB"), sentence);
    }

    private ListingId pasted(String link) {
        return desk.services()
                .listings()
                .paste(desk.file().id(), link)
                .added()
                .getFirst()
                .id();
    }

    private Complaint with(ListingId listing) {
        return sound.withListings(List.of(ComplaintListing.draft(listing, Instant.EPOCH)));
    }

    private Complaint change(UnaryOperator<String> reason) {
        return draft(desk.trademark().id(), reason.apply(sound.reason()), "", sound.explanation());
    }

    private Complaint explained(String words) {
        return draft(desk.trademark().id(), sound.reason(), "", words);
    }

    private Complaint draft(
            org.takedowndesk.ipr.@Nullable RightId right, String reason, String reasonField, String explanation) {
        return sound.withDraft("taobao", right, TargetKind.LISTING, reason, reasonField, explanation);
    }

    private void act(@Nullable PowerOfAttorney paper) {
        Agent agent = new Agent("Zhao Min", "Harbour & Zhao", "zhao@example.org", List.of(), paper);
        desk.services()
                .holders()
                .save(desk.services().holders().get(desk.holder().id()).withAgents(List.of(agent)));
    }

    private KeptFile scan() {
        return desk.trademark().documents().getFirst().file();
    }

    private Site site(String id) {
        return desk.services().packs().site(id).orElseThrow();
    }

    private List<Right> fitting(String site) {
        return desk.services()
                .complaintCheck()
                .fitting(List.of(desk.services().rights().get(desk.trademark().id())), site(site), TODAY);
    }

    private List<String> found(Complaint complaint) {
        return found(complaint, TODAY);
    }

    private List<String> found(Complaint complaint, LocalDate day) {
        return desk.services().complaintCheck().check(complaint, day).stream()
                .map(finding -> finding.code().name())
                .toList();
    }

    @Test
    void aPatentDoesNotPassForATrademarksReason() {
        Right empty = desk.services().rights().add(desk.holder().id(), IprType.DESIGN_PATENT);
        assertTrue(empty.details() instanceof RightDetails.DesignPatent);
        List<String> found = found(draft(empty.id(), "TM_FAKE_OBVIOUS", "", "Replica."));
        assertTrue(found.contains("REASON_NOT_FITTING"), found::toString);
    }
}
