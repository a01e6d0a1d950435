package org.takedowndesk.workcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.media.SheetLetters;
import org.takedowndesk.work.Progress;

class SheetPainterTest {

    private static final int WHITE = 0xFFFFFF;
    private static final int MARK_RED = 0xC62828;
    private static final int GREY = 0x808080;

    private final Renderer renderer = new Renderer(Limits.standard(), SheetLetters::load);

    @Test
    void paintsBothPicturesWithMarksAndLegend() {
        // Left four quarters of 400 x 300, right one colour of 400 x 800.
        BufferedImage left = filled(400, 300, 0xFF0000);
        for (int y = 150; y < 300; y++) {
            for (int x = 200; x < 400; x++) {
                left.setRGB(x, y, 0xFFFF00);
            }
        }
        BufferedImage sheet = painted(
                left,
                filled(400, 800, 0x0000FF),
                new Half("Genuine 正品", List.of(Half.Mark.at(1, 0.25, 0.25), Half.Mark.at(2, 1, 1))),
                new Half("Suspect 涉嫌侵权", List.of(Half.Mark.at(1, 0.75, 0.75))),
                List.of("The stitching has 9 stitches per inch instead of 12.", "吊牌字体与正品不同。"));

        // Aspects 4:3 and 1:2 share 1880 pixels: the height is 1880 / (4/3 + 1/2) = 1025, the widths 1367 and 513.
        assertEquals(2000, sheet.getWidth());
        assertEquals(WHITE, rgb(sheet, 5, 5));
        assertEquals(0xFF0000, rgb(sheet, 40 + 100, 96 + 100));
        assertEquals(0xFFFF00, rgb(sheet, 40 + 1300, 96 + 900));
        assertEquals(0x0000FF, rgb(sheet, 40 + 1367 + 40 + 100, 96 + 100));
        assertEquals(MARK_RED, rgb(sheet, 40 + 1367 / 4 + 15, 96 + 1025 / 4));
        assertEquals(MARK_RED, rgb(sheet, 40 + 1367 + 15, 96 + 1025));
        assertEquals(MARK_RED, rgb(sheet, 40 + 1367 + 40 + 513 * 3 / 4 + 15, 96 + 1025 * 3 / 4));
        assertEquals(MARK_RED, rgb(sheet, 40 + 22 + 15, 96 + 1025 + 40 + 22));
        // Two findings of one line: 56 pixels each.
        assertEquals(96 + 1025 + 40 + 2 * 56 + 40, sheet.getHeight());
    }

    @Test
    void staysBoundedWithTheMostAndLongestFindings() {
        BufferedImage tower = filled(40, 9000, GREY);
        List<String> findings = Collections.nCopies(Operation.MAX_FINDINGS, "字".repeat(Operation.MAX_SENTENCE));
        BufferedImage sheet =
                painted(tower, tower, new Half("t".repeat(200), List.of()), new Half("", List.of()), findings);

        // Each picture is 1200 / 9000 x 40 = 5 pixels wide in a column of 400 pixels; headings stay in their columns.
        assertEquals(GREY, rgb(sheet, (2000 - 840) / 2 + 2, 500));
        assertEquals(GREY, rgb(sheet, (2000 - 840) / 2 + 440 + 2, 500));
        for (int y = 0; y < 96; y++) {
            assertEquals(WHITE, rgb(sheet, 1000, y), "the heading runs over");
        }
        assertTrue(sheet.getHeight() < 9000, "height is " + sheet.getHeight());
    }

    @Test
    void keepsBothInsideTheSheetWhereOneIsVeryWide() {
        Half none = new Half("", List.of());
        BufferedImage sheet = painted(filled(1500, 100, 0xFFFF00), filled(40, 9000, GREY), none, none, List.of());

        // The wide one gets 2000 - 3 x 40 - 400 = 1480 pixels and so is 98 high.
        assertEquals(0xFFFF00, rgb(sheet, 40 + 1460, 96 + 90));
        assertEquals(WHITE, rgb(sheet, 40 + 1490, 96 + 90));
        assertEquals(96 + 98 + 40 + 40, sheet.getHeight());
    }

    @Test
    void refusesWhatASheetCannotHold() {
        Half half = new Half("a", List.of());
        List<String> many = Collections.nCopies(Operation.MAX_FINDINGS + 1, "a");
        assertThrows(RecipeFaultException.class, () -> new Operation.ComparisonSheet(2000, 1200, half, half, many));
        assertThrows(RecipeFaultException.class, () -> Half.Mark.at(1, 1.1, 0));
        assertThrows(RecipeFaultException.class, () -> Half.Mark.at(0, 1, 0));
        Operation sheet = new Operation.ComparisonSheet(2000, 1200, half, half, List.of());
        Recipe three = Recipe.of(Collections.nCopies(3, Source.PICTURE), List.of(sheet));
        RecipeFaultException fault = assertThrows(
                RecipeFaultException.class, () -> renderer.steps(three, Collections.nCopies(3, new PixelSize(4, 4))));
        assertEquals("operations[0] " + RecipeFault.PARENTS_DIFFER, fault.place() + " " + fault.fault());
    }

    @Test
    void smallerPixelsAreMeansOfWhatFallsOnThem() {
        // 4 to 2: pairs. 3 to 2: one and a half each: (2 x 0 + 90) / 3 and (90 + 2 x 240) / 3.
        assertEquals(List.of(0x05, 0x19), blues(new int[] {0, 10, 20, 30}, 2));
        assertEquals(List.of(30, 190), blues(new int[] {0, 90, 240}, 2));
    }

    @Test
    void largerPixelsLieBetweenTheirNeighbours() {
        // The middles of four pixels lie at -1/4, 1/4, 3/4 and 5/4 of the way from the first to the second.
        assertEquals(List.of(0, 50, 150, 200), blues(new int[] {0, 200}, 4));
        assertEquals(List.of(7, 7, 7), blues(new int[] {7}, 3));
    }

    /// A row scaled, and its transpose, which must come out the same.
    private static List<Integer> blues(int[] row, int to) {
        int[] across = Scaling.of(row, new PixelSize(row.length, 1), new PixelSize(to, 1));
        int[] down = Scaling.of(row, new PixelSize(1, row.length), new PixelSize(1, to));
        assertEquals(boxed(across), boxed(down));
        return boxed(across);
    }

    private static List<Integer> boxed(int[] values) {
        return java.util.Arrays.stream(values).boxed().toList();
    }

    private BufferedImage painted(
            BufferedImage left, BufferedImage right, Half leftHalf, Half rightHalf, List<String> findings) {
        Operation sheet = new Operation.ComparisonSheet(2000, 1200, leftHalf, rightHalf, findings);
        Recipe recipe = Recipe.of(Collections.nCopies(2, Source.PICTURE), List.of(sheet));
        Renderer.Rendered rendered = renderer.render(recipe, List.of(left, right), Progress.none());
        assertEquals(
                rendered.steps().size(),
                new PixelSize(rendered.picture().getWidth(), rendered.picture().getHeight()));
        return rendered.picture();
    }

    private static BufferedImage filled(int width, int height, int rgb) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        java.util.Arrays.fill(MarkPainter.pixels(picture), rgb);
        return picture;
    }

    private static int rgb(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & WHITE;
    }
}
