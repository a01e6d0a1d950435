package org.takedowndesk.workcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.capture.Strip;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.media.SheetLetters;
import org.takedowndesk.work.Progress;

/// Small pictures whose every pixel was worked out by hand: letters stand for colours.
class RendererTest {

    private static final String LETTERS = "KWRGBYhr";
    private static final int[] COLOURS = {0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFEB3B, 0x010203, 0xC62828
    };

    private final Renderer renderer = new Renderer(Limits.standard(), SheetLetters::load);

    @Test
    void cropKeepsTheAreaAlone() {
        assertEquals("GB/YK", after("""
                RRRR
                RGBR
                RYKR
                """, new Operation.Crop(new Area(1, 1, 2, 2))));
    }

    @ParameterizedTest
    @CsvSource({"1, KR/WG/RB", "2, RWK/BGR", "3, BR/GW/RK"})
    void turnsAreClockwise(int quarters, String expected) {
        assertEquals(expected, after("RGB/KWR", new Operation.Rotate(quarters)));
    }

    @Test
    void boxIsDrawnWithinItsArea() {
        assertEquals(
                "WWWWWW/WrrrrW/WrWWrW/WrrrrW/WWWWWW",
                after("WWWWWW/WWWWWW/WWWWWW/WWWWWW/WWWWWW", new Operation.Box(new Area(1, 1, 4, 3), Ink.RED, 1)));
    }

    @Test
    void thickBoxFillsItsAreaAndNoMore() {
        assertEquals(
                "WWWW/WrrW/WrrW/WWWW",
                after("WWWW/WWWW/WWWW/WWWW", new Operation.Box(new Area(1, 1, 2, 2), Ink.RED, 50)));
    }

    @Test
    void highlightMultiplies() {
        // White takes the ink, black stays, red x yellow's red is red.
        assertEquals("YKRW", after("WKRW", new Operation.Highlight(new Area(0, 0, 3, 1), Ink.YELLOW)));
    }

    @Test
    void redactionIsBlackWhateverWasThere() {
        assertEquals("RKKB/WKKY", after("RGBB/WKRY", new Operation.Redaction(new Area(1, 0, 2, 2), "private")));
    }

    @Test
    void markAfterARedactionDoesNotBringItBack() {
        assertEquals(
                "KK",
                after(
                        "RG",
                        new Operation.Redaction(new Area(0, 0, 2, 1), "private"),
                        new Operation.Highlight(new Area(0, 0, 2, 1), Ink.YELLOW)));
    }

    @Test
    void horizontalArrowFillsItsShaft() {
        BufferedImage picture =
                render(blank(40, 20), new Operation.Arrow(new Spot(2, 10), new Spot(36, 10), Ink.RED, 4));
        // The shaft: x 2 to 20, y 8 to 12; the head 16 long and wide, its tip at 36.
        assertEquals("WWrrrr", row(picture, 8, 0, 6));
        assertEquals("WWrrrr", row(picture, 11, 0, 6));
        assertEquals("WWWWWW", row(picture, 7, 0, 6));
        assertEquals("WWWWWW", row(picture, 12, 0, 6));
        assertEquals("r", row(picture, 3, 20, 1));
        assertEquals("W", row(picture, 3, 30, 1));
        assertEquals("rW", row(picture, 10, 33, 1) + row(picture, 10, 37, 1));
    }

    @Test
    void numberedMarkIsADiscWithAWhiteRim() {
        BufferedImage picture =
                render(filled(60, 60, 0x000000), new Operation.Numbered(7, new Spot(30, 30), 40, Ink.RED));
        assertEquals("K", row(picture, 30, 9, 1));
        assertEquals("W", row(picture, 30, 11, 1));
        assertEquals("r", row(picture, 30, 15, 1));
        assertEquals("K", row(picture, 12, 12, 1));
        assertTrue(count(picture, 0xFFFFFF, new Area(20, 15, 20, 30)) > 15, "the figure is white");
    }

    @Test
    void textStandsOnItsPlate() {
        BufferedImage picture =
                render(filled(200, 80, 0x0000FF), new Operation.Text(new Spot(10, 10), "假货 fake", 20, Ink.BLACK));
        assertEquals("B", row(picture, 10, 9, 1));
        assertEquals("W", row(picture, 10, 10, 1));
        assertTrue(count(picture, Ink.BLACK.rgb(), new Area(15, 15, 40, 28)) > 60, "Chinese letters are drawn");
        assertTrue(count(picture, Ink.BLACK.rgb(), new Area(60, 15, 50, 28)) > 25, "Latin letters are drawn");
    }

    @Test
    void captionIsAWhiteBandBelow() {
        BufferedImage picture =
                render(filled(200, 10, 0x0000FF), new Operation.Caption("正品保证", "zh", "Genuine", "en", 20));
        // Two lines of 1.4 times 20, and half of 20 above and below.
        assertEquals(200 + " " + (10 + 56 + 20), picture.getWidth() + " " + picture.getHeight());
        assertEquals("B", row(picture, 9, 60, 1));
        assertEquals("W", row(picture, 11, 60, 1));
    }

    @Test
    void longCaptionIsBroken() {
        Steps steps = renderer.steps(
                recipe(new Operation.Caption("正品".repeat(20), "zh", "a b c", "en", 20)),
                List.of(new PixelSize(120, 10)));
        assertTrue(steps.size().height() > 10 + 5 * 28, () -> steps.size().toString());
    }

    @Test
    void framesAreJoinedByTheirStrips() {
        Recipe recipe = Recipe.of(
                List.of(Source.PICTURE, Source.PICTURE),
                List.of(new Operation.JoinFrames(List.of(new Strip(0, 0, 2), new Strip(1, 1, 2)))));
        assertEquals(
                "RR/GG/BB/YY",
                text(renderer.render(recipe, List.of(picture("RR/GG/WW"), picture("WW/BB/YY")), Progress.none())
                        .picture()));
    }

    @ParameterizedTest
    @CsvSource({"SIDE_BY_SIDE, RRWG/RRWB", "BELOW_EACH_OTHER, RR/RR/WW/GW/BW"})
    void picturesAreJoinedWithAGap(Direction direction, String expected) {
        Recipe recipe =
                Recipe.of(List.of(Source.PICTURE, Source.PICTURE), List.of(new Operation.JoinPictures(direction, 1)));
        assertEquals(
                expected,
                text(renderer.render(recipe, List.of(picture("RR/RR"), picture("G/B")), Progress.none())
                        .picture()));
    }

    @Test
    void transparentPartsBecomeWhite() {
        BufferedImage parent = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        parent.setRGB(0, 0, 0x00FF0000);
        parent.setRGB(1, 0, 0xFF0000FF);
        assertEquals(
                "WB",
                text(renderer.render(recipe(new Operation.Crop(new Area(0, 0, 2, 1))), List.of(parent), Progress.none())
                        .picture()));
    }

    @Test
    void parentsStayAsTheyAre() {
        BufferedImage parent = picture("RG/BY");
        render(parent, new Operation.Redaction(new Area(0, 0, 2, 2), "private"));
        assertEquals("RG/BY", text(parent));
    }

    @Test
    void stepOutsideItsPictureIsNamed() {
        RecipeFaultException fault = assertThrows(
                RecipeFaultException.class,
                () -> render(
                        blank(10, 10),
                        new Operation.Crop(new Area(0, 0, 5, 5)),
                        new Operation.Redaction(new Area(4, 4, 2, 2), "private")));
        assertEquals("OUTSIDE operations[1]", fault.fault() + " " + fault.place());
    }

    @Test
    void characterWithoutAShapeIsRefused() {
        RecipeFaultException fault = assertThrows(
                RecipeFaultException.class,
                () -> render(blank(99, 99), new Operation.Text(new Spot(0, 0), "ok \uD83D\uDE00", 20, Ink.RED)));
        assertEquals("CHARACTER_UNKNOWN operations[0]", fault.fault() + " " + fault.place());
    }

    @Test
    void pictureThatWouldNotFitIntoMemoryIsRefused() {
        Limits small = new Limits(10_000, 10_000, 40_000, 1, 1, 64);
        Recipe recipe = Recipe.of(
                List.of(Source.PICTURE, Source.PICTURE),
                List.of(new Operation.JoinPictures(Direction.SIDE_BY_SIDE, 0)));
        RecipeFaultException fault = assertThrows(
                RecipeFaultException.class,
                () -> new Renderer(small, SheetLetters::load)
                        .steps(recipe, List.of(new PixelSize(60, 100), new PixelSize(60, 100))));
        assertEquals(RecipeFault.PICTURE_TOO_LARGE, fault.fault());
    }

    @Test
    void coordinatesOfAStepLeadToTheCopyAndBack() {
        Recipe recipe = recipe(
                new Operation.Crop(new Area(10, 20, 40, 30)),
                new Operation.Rotate(1),
                new Operation.Caption("a", "zh", "b", "en", 8));
        Mapping mapping =
                renderer.steps(recipe, List.of(new PixelSize(100, 80))).toEnd(0);
        // The crop's corner: turned clockwise, the left upper corner of 40 x 30 is the right upper one of 30 x 40.
        assertEquals(new Spot(30, 0), mapping.of(new Spot(10, 20)));
        assertEquals(new Area(28, 0, 2, 5), mapping.of(new Area(10, 20, 5, 2)));
        assertEquals(new Area(10, 20, 5, 2), mapping.inverse().of(new Area(28, 0, 2, 5)));
    }

    private String after(String picture, Operation... operations) {
        return text(render(picture(picture.strip().replace("\n", "/")), operations));
    }

    private BufferedImage render(BufferedImage parent, Operation... operations) {
        return renderer.render(recipe(operations), List.of(parent), Progress.none())
                .picture();
    }

    private static Recipe recipe(Operation... operations) {
        return Recipe.of(List.of(Source.PICTURE), List.of(operations));
    }

    static BufferedImage blank(int width, int height) {
        return filled(width, height, 0xFFFFFF);
    }

    private static BufferedImage filled(int width, int height, int rgb) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Arrays.fill(MarkPainter.pixels(picture), rgb);
        return picture;
    }

    private static BufferedImage picture(String rows) {
        List<String> lines = List.of(rows.split("/", -1));
        BufferedImage picture = new BufferedImage(lines.getFirst().length(), lines.size(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < lines.size(); y++) {
            for (int x = 0; x < lines.get(y).length(); x++) {
                picture.setRGB(x, y, COLOURS[LETTERS.indexOf(lines.get(y).charAt(x))]);
            }
        }
        return picture;
    }

    private static String text(BufferedImage picture) {
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            rows.add(row(picture, y, 0, picture.getWidth()));
        }
        return String.join("/", rows);
    }

    private static String row(BufferedImage picture, int y, int from, int count) {
        StringBuilder row = new StringBuilder();
        for (int x = from; x < from + count; x++) {
            int rgb = picture.getRGB(x, y) & 0xFFFFFF;
            int letter = 0;
            while (letter < COLOURS.length && COLOURS[letter] != rgb) {
                letter++;
            }
            row.append(letter < COLOURS.length ? LETTERS.charAt(letter) : '?');
        }
        return row.toString();
    }

    private static long count(BufferedImage picture, int rgb, Area area) {
        long count = 0;
        for (int y = area.y(); y < area.end().y(); y++) {
            for (int x = area.x(); x < area.end().x(); x++) {
                count += (picture.getRGB(x, y) & 0xFFFFFF) == rgb ? 1 : 0;
            }
        }
        return count;
    }
}
