package org.takedowndesk.ui.evidence.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.ui.evidence.capture.CaptureRegion.Monitor;
import org.takedowndesk.ui.evidence.capture.CaptureRegion.Pixels;

class CaptureRegionTest {

    private static final CaptureRegion LEFT = new CaptureRegion(0, 0, 1920, 1080);
    private static final CaptureRegion RIGHT = new CaptureRegion(1920, -120, 1280, 720);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # region            scale  pixels: x, y, width, height
            100, 50, 200, 100,  1,     100, 50, 200, 100
            100, 50, 200, 100,  2,     200, 100, 400, 200
            100, 50, 200, 100,  1.5,   150, 75, 300, 150
            101, 51, 1, 1,      1.5,   151, 76, 2, 2
            10, 10, 3, 3,       1.25,  12, 12, 5, 5
            0.4, 0.4, 0.2, 0.2, 1,     0, 0, 1, 1
            100, 100, 300, 300, 1.1,   110, 110, 330, 330
            """)
    void aRegionIsRoundedOutwardToPixels(
            double x, double y, double width, double height, double scale, int px, int py, int pw, int ph) {
        Monitor monitor = new Monitor(1, LEFT, scale, scale);
        int screenWidth = (int) Math.ceil(1920 * scale);
        int screenHeight = (int) Math.ceil(1080 * scale);
        assertEquals(
                Optional.of(new Pixels(px, py, pw, ph)),
                new CaptureRegion(x, y, width, height).pixels(monitor, screenWidth, screenHeight));
    }

    @Test
    void aSecondScreensPixelsAreCountedFromItsOwnCorner() {
        Monitor monitor = new Monitor(2, RIGHT, 2, 2);
        assertEquals(
                Optional.of(new Pixels(20, 40, 200, 100)),
                new CaptureRegion(1930, -100, 100, 50).pixels(monitor, 2560, 1440));
    }

    @Test
    void noPixelOutsideTheScreenIsAskedFor() {
        Monitor monitor = new Monitor(1, LEFT, 1.5, 1.5);
        assertEquals(
                Optional.of(new Pixels(2879, 1619, 1, 1)),
                new CaptureRegion(1919.9, 1079.9, 500, 500).pixels(monitor, 2880, 1620));
        assertEquals(Optional.empty(), new CaptureRegion(1920, 0, 10, 10).pixels(monitor, 2880, 1620));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10, 10, 50, 40,   10, 10, 40, 30
            50, 40, 10, 10,   10, 10, 40, 30
            50, 10, 10, 40,   10, 10, 40, 30
            """)
    void itDoesNotMatterWhereTheDragBegan(
            double x1, double y1, double x2, double y2, double x, double y, double width, double height) {
        assertEquals(new CaptureRegion(x, y, width, height), CaptureRegion.between(x1, y1, x2, y2));
    }

    @Test
    void theDesktopIsAroundAllScreens() {
        List<Monitor> monitors = List.of(new Monitor(1, LEFT, 1, 1), new Monitor(2, RIGHT, 2, 2));
        assertEquals(Optional.of(new CaptureRegion(0, -120, 3200, 1200)), CaptureRegion.desktop(monitors));
        assertEquals(Optional.empty(), CaptureRegion.desktop(List.of()));
    }

    @Test
    void aDragBeyondTheScreenEndsAtItsEdge() {
        assertEquals(
                Optional.of(new CaptureRegion(1900, 1000, 20, 80)),
                new CaptureRegion(1900, 1000, 400, 400).within(LEFT));
        assertEquals(Optional.empty(), new CaptureRegion(2000, 0, 10, 10).within(LEFT));
        assertEquals(Optional.empty(), new CaptureRegion(10, 10, 0, 30).within(LEFT));
    }

    @Test
    void keysMoveAndResizeWithinTheScreenOnly() {
        CaptureRegion region = new CaptureRegion(1900, 5, 15, 15);
        assertEquals(new CaptureRegion(1905, 0, 15, 15), region.movedWithin(LEFT, 100, -100));
        assertEquals(new CaptureRegion(1900, 5, 20, 16), region.resizedWithin(LEFT, 100, 1));
        assertEquals(new CaptureRegion(1900, 5, 1, 1), region.resizedWithin(LEFT, -100, -100));
    }
}
