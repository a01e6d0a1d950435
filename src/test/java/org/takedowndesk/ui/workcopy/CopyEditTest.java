package org.takedowndesk.ui.workcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.workcopy.Area;
import org.takedowndesk.workcopy.Ink;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.Source;
import org.takedowndesk.workcopy.Spot;

class CopyEditTest {

    private static final Operation TURN = new Operation.Rotate(1);
    private static final Operation CROP = new Operation.Crop(new Area(0, 0, 5, 5));
    private static final Operation NUMBER = new Operation.Numbered(1, new Spot(3, 3), 8, Ink.RED);

    private final CopyEdit edit = new CopyEdit(Recipe.of(List.of(Source.PICTURE), List.of()), () -> {});

    @Test
    void stepsAreAddedMovedAndDeleted() {
        edit.add(TURN);
        edit.add(CROP);
        edit.add(NUMBER);
        edit.move(2, -1);
        assertEquals(List.of(TURN, NUMBER, CROP), edit.recipe().operations());
        assertEquals(1, edit.chosen());
        edit.move(0, -1);
        assertEquals(List.of(TURN, NUMBER, CROP), edit.recipe().operations());
        edit.delete(2);
        assertEquals(List.of(TURN, NUMBER), edit.recipe().operations());
        assertEquals(1, edit.chosen());
        edit.delete(1);
        edit.delete(0);
        assertEquals(CopyEdit.NONE, edit.chosen());
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        edit.add(TURN);
        edit.add(CROP);
        edit.undo();
        assertEquals(List.of(TURN), edit.recipe().operations());
        edit.redo();
        assertEquals(List.of(TURN, CROP), edit.recipe().operations());
        edit.undo();
        edit.undo();
        edit.undo();
        assertEquals(List.of(), edit.recipe().operations());
        edit.add(NUMBER);
        assertFalse(edit.canRedo());
    }

    @Test
    void shapesStayInsideThePicture() {
        MarkShape shape = new MarkShape(new PixelSize(20, 10));
        Operation box = new Operation.Box(new Area(2, 2, 4, 3), Ink.RED, 1);
        assertEquals(new Operation.Box(new Area(16, 7, 4, 3), Ink.RED, 1), shape.moved(box, 99, 99));
        assertEquals(new Operation.Box(new Area(0, 0, 4, 3), Ink.RED, 1), shape.moved(box, -99, -99));
        assertEquals(new Operation.Box(new Area(2, 2, 18, 1), Ink.RED, 1), shape.sized(box, 99, -99));
        assertEquals(new Operation.Box(new Area(0, 1, 6, 4), Ink.RED, 1), shape.sizedAtStart(box, -99, -1));
        assertEquals(new Operation.Box(new Area(5, 2, 1, 3), Ink.RED, 1), shape.sizedAtStart(box, 99, 0));
    }
}
