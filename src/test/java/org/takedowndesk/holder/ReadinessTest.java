package org.takedowndesk.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.holder.Readiness.Item;
import org.takedowndesk.holder.Readiness.Point;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Sha256;

class ReadinessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final KeptFile FILE = new KeptFile(new Sha256("ab".repeat(32)), "paper.pdf", 7);

    private static RightsHolder holder(List<IdentityDocument> documents, List<Agent> agents) {
        return new RightsHolder(
                new HolderId(1),
                HolderKind.ORGANISATION,
                "Nordlicht Optik GmbH",
                "",
                "Lindenweg 9, München",
                "DE",
                "portal@nordlicht.example",
                "brand@nordlicht.example",
                documents,
                agents,
                "",
                false);
    }

    private static IdentityDocument licence(String number, @Nullable LocalDate expires, @Nullable KeptFile file) {
        return new IdentityDocument(IdentityDocumentKind.BUSINESS_LICENCE, number, null, expires, file);
    }

    private static Agent agent(@Nullable PowerOfAttorney paper) {
        return new Agent("Zhou Minhe", "Yanjia", "zhou@yanjia.example", List.of(licence("9", null, FILE)), paper);
    }

    private static List<Point> missing(RightsHolder holder, int rights) {
        return Readiness.of(holder, rights, TODAY).missing().stream()
                .map(Item::point)
                .toList();
    }

    @Test
    void completeWithIdentityAndOneRight() {
        RightsHolder holder = holder(List.of(licence("HRB 1", null, FILE)), List.of());
        assertTrue(Readiness.of(holder, 1, TODAY).complete());
    }

    @Test
    void everythingOfAnEmptyProfileIsMissingInTheOrderOfTheForm() {
        RightsHolder empty = RightsHolder.named(new HolderId(1), HolderKind.INDIVIDUAL, " ");
        assertEquals(
                List.of(
                        Point.NAME,
                        Point.ADDRESS,
                        Point.COUNTRY,
                        Point.LOGIN_EMAIL,
                        Point.CONTACT_EMAIL,
                        Point.IDENTITY_DOCUMENT,
                        Point.RIGHT_WITH_CERTIFICATE),
                missing(empty, 0));
    }

    @Test
    void identityWithoutARightIsNotEnough() {
        assertEquals(
                List.of(Point.RIGHT_WITH_CERTIFICATE),
                missing(holder(List.of(licence("HRB 1", null, FILE)), List.of()), 0));
    }

    @Test
    void paperCountsOnlyWithNumberAndFile() {
        assertEquals(
                List.of(Point.IDENTITY_DOCUMENT),
                missing(holder(List.of(licence("", null, FILE), licence("HRB 1", null, null)), List.of()), 1));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, false", "2026-11-24, true", "2026-11-25, true"})
    void paperIsValidThroughItsLastDay(LocalDate expires, boolean valid) {
        List<Point> missing = missing(holder(List.of(licence("HRB 1", expires, FILE)), List.of()), 1);
        assertEquals(valid ? List.of() : List.of(Point.IDENTITY_DOCUMENT_VALID), missing);
    }

    @Test
    void oneValidPaperOutweighsAnExpiredOne() {
        assertEquals(
                List.of(),
                missing(
                        holder(
                                List.of(licence("OLD", TODAY.minusYears(1), FILE), licence("NEW", null, FILE)),
                                List.of()),
                        1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-01-01, 2026-11-24, true
                    2026-01-01, 2026-11-23, false
                    2026-11-24, 2027-11-24, true
                    2026-11-25, 2027-11-25, false
                    2026-01-01,           , true
                              , 2027-01-01, false
                    """)
    void powerOfAttorneyCoversTheDaysItNames(@Nullable LocalDate signed, @Nullable LocalDate until, boolean covers) {
        PowerOfAttorney paper = new PowerOfAttorney("all", true, signed, until, FILE);
        assertEquals(covers, paper.coversDay(TODAY));
        List<Point> missing = missing(holder(List.of(licence("HRB 1", null, FILE)), List.of(agent(paper))), 1);
        assertEquals(covers ? List.of() : List.of(Point.POWER_OF_ATTORNEY_VALID), missing);
    }

    @Test
    void agentWithoutPaperIsNamed() {
        Readiness readiness =
                Readiness.of(holder(List.of(licence("HRB 1", null, FILE)), List.of(agent(null))), 1, TODAY);
        assertEquals(List.of(new Item(Point.POWER_OF_ATTORNEY, false, "Zhou Minhe")), readiness.missing());
    }

    @Test
    void powerThatDoesNotGrantEnforcementIsNotEnough() {
        PowerOfAttorney paper = new PowerOfAttorney("advice", false, TODAY, null, FILE);
        assertEquals(
                List.of(Point.POWER_OF_ATTORNEY_SCOPE),
                missing(holder(List.of(licence("HRB 1", null, FILE)), List.of(agent(paper))), 1));
    }

    @Test
    void kindsOfPaperFitTheKindOfHolder() {
        assertEquals(
                List.of(
                        IdentityDocumentKind.BUSINESS_LICENCE,
                        IdentityDocumentKind.INCORPORATION_CERTIFICATE,
                        IdentityDocumentKind.SOCIAL_ORGANISATION_CERTIFICATE),
                IdentityDocumentKind.acceptedFrom(HolderKind.ORGANISATION));
        assertFalse(IdentityDocumentKind.acceptedFrom(HolderKind.INDIVIDUAL)
                .contains(IdentityDocumentKind.BUSINESS_LICENCE));
    }
}
