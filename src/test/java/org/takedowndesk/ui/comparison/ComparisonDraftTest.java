package org.takedowndesk.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.workcopy.Operation;

class ComparisonDraftTest {

    private static final Finding A = new Finding(null, null, "a");
    private static final Finding B = new Finding(null, null, "b");
    private static final Finding C = new Finding(null, null, "c");
    private static final ComparisonDraft ABC = new ComparisonDraft("t", List.of(A, B, C));

    @Test
    void findingsAreRenumberedByTheirOrder() {
        assertEquals(List.of(B, A, C), ABC.moved(1, -1).findings());
        assertEquals(List.of(A, C), ABC.removed(1).findings());
        assertEquals(ABC, ABC.moved(0, -1));
        assertEquals(ABC, ABC.moved(2, 1));
    }

    @Test
    void aFindingIsPlacedOnEachPictureByItself() {
        Finding.Spot spot = new Finding.Spot(0.25, 0.75);
        ComparisonDraft placed = ABC.placed(1, Article.SUSPECT, spot);
        assertEquals(Optional.empty(), placed.spot(1, Article.GENUINE));
        assertEquals(Optional.of(spot), placed.spot(1, Article.SUSPECT));
        assertEquals(ABC, placed.placed(1, Article.SUSPECT, null));
    }

    @Test
    void aSheetHoldsSoManyFindingsAndNoMore() {
        ComparisonDraft draft = new ComparisonDraft("t", List.of());
        for (int i = 0; i < Operation.MAX_FINDINGS; i++) {
            draft = draft.added();
        }
        assertTrue(draft.full());
        assertThrows(IllegalStateException.class, draft::added);
    }

    @Test
    void aSentenceIsCutAtItsLimitButNeverWithinACharacter() {
        String before = "x".repeat(Operation.MAX_SENTENCE - 1);
        assertEquals(
                before, ABC.withSentence(0, before + "😀").findings().getFirst().sentence());
        assertEquals(
                Operation.MAX_SENTENCE,
                ABC.withSentence(0, before + "xy")
                        .findings()
                        .getFirst()
                        .sentence()
                        .length());
    }
}
