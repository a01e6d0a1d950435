package org.takedowndesk.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.takedowndesk.casefile.CaseId;

class MovesTest {

    private static final Arrangement START = Arrangement.usual(new CaseId(1))
            .withParts(List.of(
                    Part.of("a", List.of(Piece.of("1"), Piece.of("2"))),
                    Part.of("b", List.of()),
                    Part.of("c", List.of(Piece.of("3")))));

    /// As `a:12 b: c:3`.
    private static String shown(Arrangement arrangement) {
        return arrangement.parts().stream()
                .map(part -> part.code() + ":"
                        + part.pieces().stream().map(Piece::exhibit).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static Moves moves() {
        return new Moves(START);
    }

    @Test
    void exhibitsMoveWithinAndAcrossSections() {
        assertEquals("a:21 b: c:3", shown(moves().exhibit("1", 1)));
        assertEquals("a:1 b:2 c:3", shown(moves().exhibit("2", 1)));
        assertEquals("a:12 b:3 c:", shown(moves().exhibit("3", -1)));
        assertEquals("a:12 b: c:3", shown(moves().exhibit("1", -1)));
        assertEquals("a:12 b: c:3", shown(moves().exhibit("3", 1)));
        assertEquals("a:2 b: c:13", shown(moves().exhibitTo("1", "c", 0)));
        assertEquals("a:2 b: c:31", shown(moves().exhibitTo("1", "c", 9)));
        assertEquals("a:21 b: c:3", shown(moves().exhibitTo("1", "a", 1)));
        assertEquals("a:12 b: c:3", shown(moves().exhibitTo("1", "unknown", 1)));
    }

    @Test
    void sectionsMoveAndEndsHold() {
        assertEquals("b: a:12 c:3", shown(moves().part("a", 1)));
        assertEquals("a:12 b: c:3", shown(moves().part("a", -1)));
        assertEquals("c:3 a:12 b:", shown(moves().partBefore("c", "a")));
        assertEquals("b: a:12 c:3", shown(moves().partBefore("a", "c")));
        assertEquals("a:12 b: c:3", shown(moves().partBefore("a", "a")));
    }

    @Test
    void ownSectionsComeAndGoAndOthersStay() {
        Arrangement more = moves().newPart("Letters ", "a");
        assertEquals("a:12 own-1: b: c:3", shown(more));
        assertEquals("Letters", more.parts().get(1).heading());
        assertEquals("a:12 own-1: own-2: b: c:3", shown(new Moves(more).newPart("More", "own-1")));
        assertEquals("a:12 b: c:3", shown(new Moves(more).withoutPart("own-1")));
        assertEquals("a:12 own-1: b: c:3", shown(new Moves(more).withoutPart("a")));
    }

    @Test
    void sortingIsOfOneSection() {
        assertEquals(
                "a:21 b: c:3",
                shown(moves().sort("a", Comparator.comparing(Piece::exhibit).reversed())));
    }
}
