package org.takedowndesk.ipr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.RightNeeds.Field;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Sha256;

class RightNeedsTest {

    private static final KeptFile FILE = new KeptFile(new Sha256("cd".repeat(32)), "paper.pdf", 7);

    private static Right right(RightDetails details, String territory, RightDocumentKind... onFile) {
        return new Right(
                new RightId(1),
                new HolderId(1),
                "Title",
                "4711",
                "Holder",
                new TreeSet<>(List.of(territory)),
                null,
                null,
                LocalDate.of(2030, 1, 1),
                "",
                details,
                Arrays.stream(onFile)
                        .map(kind -> new RightDocument(kind, null, FILE))
                        .toList(),
                "",
                false);
    }

    private static List<RightDocumentKind> needed(Right right) {
        return RightNeeds.papers(right).stream().map(RightNeeds.Paper::kind).toList();
    }

    private static RightDetails.Trademark mark(
            boolean international, boolean renewed, boolean assigned, boolean changed) {
        return new RightDetails.Trademark(
                MarkKind.WORD, "NORDLICHT", "", List.of(9), international, renewed, assigned, changed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    false, false, false, false, CERTIFICATE CLASS_PAGE
                    true,  false, false, false, CERTIFICATE CLASS_PAGE TERRITORIAL_EXTENSION
                    false, true,  false, false, CERTIFICATE CLASS_PAGE RENEWAL
                    false, false, true,  false, CERTIFICATE CLASS_PAGE ASSIGNMENT
                    false, false, false, true,  CERTIFICATE CLASS_PAGE CHANGE
                    true,  true,  true,  true,  CERTIFICATE CLASS_PAGE TERRITORIAL_EXTENSION RENEWAL ASSIGNMENT CHANGE
                    """)
    void trademarkNeedsAPaperForEachEvent(
            boolean international, boolean renewed, boolean assigned, boolean changed, String papers) {
        assertEquals(
                Arrays.stream(papers.split(" ", -1))
                        .map(RightDocumentKind::valueOf)
                        .toList(),
                needed(right(mark(international, renewed, assigned, changed), "CN")));
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, CERTIFICATE",
        "false, false, CLAIM_STATEMENT",
        "true, true, CERTIFICATE INTERFACE_SCREENSHOT"
    })
    void copyrightNeedsCertificateOrStatement(boolean registered, boolean software, String papers) {
        RightDetails details = new RightDetails.Copyright(registered, "work", software, "A", null, "");
        assertEquals(
                Arrays.stream(papers.split(" ", -1))
                        .map(RightDocumentKind::valueOf)
                        .toList(),
                needed(right(details, "CN")));
    }

    @ParameterizedTest
    @CsvSource({
        "INVENTION_PATENT, CN, CERTIFICATE",
        "UTILITY_MODEL, CN, CERTIFICATE EVALUATION_REPORT",
        "DESIGN_PATENT, CN, CERTIFICATE EVALUATION_REPORT",
        "UTILITY_MODEL, DE, CERTIFICATE",
        "DESIGN_PATENT, EU, CERTIFICATE"
    })
    void onlyChineseModelsAndDesignsNeedAnEvaluation(IprType type, String territory, String papers) {
        assertEquals(
                Arrays.stream(papers.split(" ", -1))
                        .map(RightDocumentKind::valueOf)
                        .toList(),
                needed(right(RightDetails.empty(type), territory)));
    }

    @Test
    void paperOnFileIsSaidToBe() {
        Right right = right(mark(false, false, false, false), "CN", RightDocumentKind.CLASS_PAGE);
        assertEquals(
                List.of(
                        new RightNeeds.Paper(RightDocumentKind.CERTIFICATE, false),
                        new RightNeeds.Paper(RightDocumentKind.CLASS_PAGE, true)),
                RightNeeds.papers(right));
    }

    @Test
    void emptyTrademarkMissesAllItsFields() {
        Right empty = Right.empty(new RightId(1), new HolderId(1), IprType.TRADEMARK);
        assertEquals(
                List.of(
                        Field.TITLE,
                        Field.NUMBER,
                        Field.REGISTRANT,
                        Field.TERRITORY,
                        Field.EXPIRY,
                        Field.NICE_CLASSES,
                        Field.MARK),
                RightNeeds.missingFields(empty));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    WORD,       '',  '',   MARK
                    WORD,       'N', '',   -
                    FIGURATIVE, '',  '',   DESCRIPTION
                    FIGURATIVE, '',  'A star', -
                    COMBINED,   'N', '',   DESCRIPTION
                    COMBINED,   '',  'A star', MARK
                    COMBINED,   'N', 'A star', -
                    """)
    void markKindSaysWhichWordsAreWanted(
            MarkKind kind, String words, String description, @org.jspecify.annotations.Nullable Field missing) {
        RightDetails details =
                new RightDetails.Trademark(kind, words, description, List.of(9), false, false, false, false);
        assertEquals(missing == null ? List.of() : List.of(missing), RightNeeds.missingFields(right(details, "CN")));
    }

    @Test
    void unregisteredCopyrightNeedsNeitherNumberNorEnd() {
        Right empty = Right.empty(new RightId(1), new HolderId(1), IprType.COPYRIGHT);
        RightDetails details = new RightDetails.Copyright(false, "photograph", false, "A", null, "");
        Right unregistered = new Right(
                empty.id(),
                empty.holder(),
                "Title",
                "",
                "Holder",
                new TreeSet<>(List.of("CN")),
                null,
                null,
                null,
                "",
                details,
                List.of(),
                "",
                false);
        assertEquals(List.of(), RightNeeds.missingFields(unregistered));
    }

    @ParameterizedTest
    @CsvSource({"NOT_ASKED_FOR, true", "NEGATIVE, true", "POSITIVE, false"})
    void chineseUtilityModelNeedsAPositiveResult(EvaluationResult result, boolean missing) {
        RightDetails details = new RightDetails.UtilityModel("A", "1", result);
        assertEquals(
                missing ? List.of(Field.POSITIVE_EVALUATION) : List.of(),
                RightNeeds.missingFields(right(details, "CN")));
        assertEquals(List.of(), RightNeeds.missingFields(right(details, "DE")));
    }

    @Test
    void niceClassesAreThoseThatExistInOrderAndOnce() {
        RightDetails.Trademark mark =
                new RightDetails.Trademark(MarkKind.WORD, "N", "", List.of(11, 9, 11), false, false, false, false);
        assertEquals(List.of(9, 11), mark.niceClasses());
        assertThrows(
                IllegalArgumentException.class,
                () -> new RightDetails.Trademark(MarkKind.WORD, "N", "", List.of(46), false, false, false, false));
    }
}
