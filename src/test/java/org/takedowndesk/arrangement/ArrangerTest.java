package org.takedowndesk.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.BundlePlan;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Column;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;

class ArrangerTest {

    private static final CaseId CASE = new CaseId(1);
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    private final Arranger arranger = new Arranger(new Show(Texts.english(), ZoneOffset.UTC));

    private static Exhibit exhibit(int number) {
        return new Exhibit(
                "E-" + number,
                "Title " + number,
                Path.of("file" + number),
                String.format("%064x", number),
                "image/png",
                number + ".png",
                List.of(Fact.of("Captured", "Monday")));
    }

    private static String key(int number) {
        return ExhibitKey.of(exhibit(number));
    }

    private static SectionSource section(String code, int... numbers) {
        List<Exhibit> exhibits =
                IntStream.of(numbers).mapToObj(ArrangerTest::exhibit).toList();
        Block table = new Block.Table(
                List.of(Column.left("Exhibit", 1)),
                exhibits.stream()
                        .map(exhibit -> List.of(Cell.exhibit(exhibit.label())))
                        .toList());
        return new SectionSource(code, new PlanSection("Heading of " + code, List.of(table), exhibits));
    }

    private static final List<SectionSource> CASE_HAS = List.of(
            new SectionSource(
                    "words",
                    new PlanSection("Words", List.of(new Block.Paragraph("See {exhibit:E-2} and {exhibit:E-9}.")))),
            section("evidence", 1, 2, 3),
            section("sheets", 4));

    private static List<String> labels(Arranged arranged) {
        return arranged.exhibits().stream().map(Served.Exhibit::label).toList();
    }

    private static List<String> titles(Arranged arranged) {
        return arranged.sections().stream()
                .flatMap(section -> section.exhibits().stream())
                .map(exhibit -> exhibit.label() + " " + exhibit.title())
                .toList();
    }

    @Test
    void untouchedArrangementChangesNothingButReferences() {
        Arranged arranged = arranger.arrange(Arrangement.usual(CASE), CASE_HAS);
        assertEquals(
                List.of("Words", "Heading of evidence", "Heading of sheets"),
                arranged.sections().stream().map(PlanSection::heading).toList());
        assertEquals(CASE_HAS.get(1).section(), arranged.sections().get(1));
        assertEquals(
                List.of(new Block.Paragraph("See {exhibit:E-2} and E-9 (not in this bundle).")),
                arranged.sections().getFirst().blocks());
        assertEquals(List.of("E-9"), arranged.unknown());
        assertEquals(List.of(), arranged.changes());
    }

    @Test
    void ownOrderTitlesAndNumbersAreFollowedEverywhere() {
        Arrangement arrangement = Arrangement.usual(CASE)
                .withNumbering(new Numbering(Numbering.Style.COUNTED, "K", 7, 3))
                .withParts(List.of(
                        new Part(Part.OWN + "1", "Correspondence", true, List.of(Piece.of(key(3)))),
                        new Part(
                                "evidence",
                                "What was seen",
                                true,
                                List.of(
                                        Piece.of(key(2)).withTitle("The lamp").withDate(LocalDate.of(2026, 1, 5)),
                                        Piece.of(key(1)).withIncluded(false)))));
        Arranged arranged = arranger.arrange(arrangement, CASE_HAS);
        assertEquals(List.of("K007 Title 3", "K008 The lamp", "K009 Title 4"), titles(arranged));
        assertEquals(
                List.of("Words", "Correspondence", "What was seen", "Heading of sheets").stream()
                        .sorted()
                        .toList(),
                arranged.sections().stream().map(PlanSection::heading).sorted().toList());
        PlanSection seen = arranged.sections().stream()
                .filter(section -> section.heading().equals("What was seen"))
                .findFirst()
                .orElseThrow();
        Block.Table table = (Block.Table) seen.blocks().getFirst();
        // The first is left out, so its cell leads nowhere; the third was moved to another section and is found there.
        assertEquals(
                List.of(List.of(Cell.text("E-1")), List.of(Cell.exhibit("K008")), List.of(Cell.exhibit("K007"))),
                table.rows());
        assertEquals(
                List.of(
                        Fact.of("Number in the case", "E-2"),
                        Fact.of("Date of the document", "2026-01-05"),
                        Fact.of("Captured", "Monday")),
                seen.exhibits().getFirst().caption());
        assertTrue(arranged.sections().stream()
                .anyMatch(section -> section.blocks()
                        .equals(List.of(new Block.Paragraph("See {exhibit:K008} and E-9 (not in this bundle).")))));
    }

    @Test
    void sectionsAreLeftOutWithAllTheirExhibits() {
        Arrangement arrangement = Completion.of(Arrangement.usual(CASE), CASE_HAS);
        arrangement = arrangement.withParts(arrangement.parts().stream()
                .map(part -> part.withIncluded(!part.code().equals("evidence")))
                .toList());
        assertEquals(List.of("E-4 Title 4"), titles(arranger.arrange(arrangement, CASE_HAS)));
    }

    /// Exhibits 1 and 2 were served as K1 and K2; then 3 came, which belongs between them.
    private static Arrangement servedOneAndTwo(Late late) {
        Served served = new Served(
                1,
                MONDAY,
                List.of(
                        new Served.Exhibit(key(1), "K1", "Title 1"),
                        new Served.Exhibit(key(2), "K2", "Title 2"),
                        new Served.Exhibit("gone", "K3", "Withdrawn")));
        return Arrangement.usual(CASE)
                .withNumbering(Numbering.counted("K"))
                .withLate(late)
                .withServed(served)
                .withParts(List.of(Part.of(
                        "evidence",
                        List.of(
                                Piece.of(key(1)),
                                Piece.of(key(3)),
                                Piece.of(key(2)).withTitle("Other")))));
    }

    @Test
    void lateDocumentsGoToTheEndAndNothingServedMoves() {
        Arranged arranged = arranger.arrange(servedOneAndTwo(Late.AT_THE_END), CASE_HAS);
        assertEquals(List.of("K1 Title 1", "K2 Other", "K4 Title 3", "K5 Title 4"), titles(arranged));
        assertEquals(
                "Late documents, after the version served on 2026-11-23 01:00",
                arranged.sections().getLast().heading().replaceAll(" \\+.*|Z$", ""));
        assertEquals(
                List.of(
                        new Change(Change.Kind.TAKEN_OUT, "K3", "Withdrawn", ""),
                        new Change(Change.Kind.RETITLED, "K2", "Other", "Title 2"),
                        new Change(Change.Kind.ADDED, "K4", "Title 3", ""),
                        new Change(Change.Kind.ADDED, "K5", "Title 4", "")),
                arranged.changes());
    }

    @Test
    void lateDocumentsAreInsertedWithALetter() {
        assertEquals(
                List.of("K1", "K1A", "K2", "K2A"), labels(arranger.arrange(servedOneAndTwo(Late.INSERTED), CASE_HAS)));
    }

    /// Spreadsheet columns count in the same way: A to Z, then AA.
    @Test
    void afterZComesAa() {
        Served served = new Served(1, MONDAY, List.of(new Served.Exhibit(key(1), "12", "Title 1")));
        int[] numbers = IntStream.rangeClosed(1, 29).toArray();
        Arranged arranged = arranger.arrange(
                Arrangement.usual(CASE)
                        .withNumbering(Numbering.counted(""))
                        .withLate(Late.INSERTED)
                        .withServed(served),
                List.of(section("evidence", numbers)));
        assertEquals("12A", labels(arranged).get(1));
        assertEquals("12Z", labels(arranged).get(26));
        assertEquals("12AA", labels(arranged).get(27));
        assertEquals("12AB", labels(arranged).get(28));
    }

    @Test
    void whatIsNewInTheCaseIsNeverForgotten() {
        Arrangement old = Completion.of(Arrangement.usual(CASE), CASE_HAS);
        List<SectionSource> now =
                List.of(CASE_HAS.getFirst(), section("rights", 8), section("evidence", 2, 3, 5), CASE_HAS.getLast());
        Arrangement complete = Completion.of(old, now);
        assertEquals(
                List.of("words", "rights", "evidence", "sheets"),
                complete.parts().stream().map(Part::code).toList());
        assertEquals(
                List.of(key(2), key(3), key(5)),
                complete.parts().get(2).pieces().stream().map(Piece::exhibit).toList());
    }

    /// For any arrangement: every exhibit included stands once, numbers have no gap and none is given twice, and the
    /// plan, which refuses links that lead nowhere, takes the sections.
    @Test
    void anyArrangementGivesASoundBundle() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int count = 1 + random.nextInt(20);
            List<SectionSource> sources = List.of(
                    section("first", IntStream.range(0, count).toArray()),
                    section("second", IntStream.range(count, count + 5).toArray()));
            Arrangement arrangement = random(random, sources);
            Arranged arranged = arranger.arrange(arrangement, sources);
            Set<String> expected = new HashSet<>();
            for (Part part : Completion.of(arrangement, sources).parts()) {
                part.pieces().stream()
                        .filter(piece -> part.included() && piece.included())
                        .forEach(piece -> expected.add(piece.exhibit()));
            }
            List<String> keys =
                    arranged.exhibits().stream().map(Served.Exhibit::exhibit).toList();
            assertEquals(expected.size(), keys.size(), "seed " + seed);
            assertEquals(expected, Set.copyOf(keys), "seed " + seed);
            assertEquals(
                    IntStream.rangeClosed(1, keys.size())
                            .mapToObj(number -> "X" + number)
                            .toList(),
                    labels(arranged),
                    "seed " + seed);
            BundlePlan plan = new BundlePlan(
                    "Title", List.of(), "TD-1", java.util.Locale.ENGLISH, MONDAY, "Lin Yue", arranged.sections());
            assertEquals(keys.size(), plan.exhibits().size());
        }
    }

    private static Arrangement random(Random random, List<SectionSource> sources) {
        List<Piece> pieces = new ArrayList<>(sources.stream()
                .flatMap(source -> source.section().exhibits().stream())
                .map(exhibit -> Piece.of(ExhibitKey.of(exhibit)).withIncluded(random.nextInt(4) > 0))
                .toList());
        Collections.shuffle(pieces, random);
        int first = random.nextInt(pieces.size() + 1);
        int second = first + random.nextInt(pieces.size() - first + 1);
        // What is left over from the shuffle is not placed at all.
        List<Part> parts = new ArrayList<>(List.of(
                Part.of("first", pieces.subList(0, first)),
                new Part(Part.OWN + "a", "Own", random.nextInt(4) > 0, pieces.subList(first, second))));
        Collections.shuffle(parts, random);
        return Arrangement.usual(CASE).withNumbering(Numbering.counted("X")).withParts(parts);
    }
}
