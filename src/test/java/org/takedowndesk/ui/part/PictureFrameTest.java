package org.takedowndesk.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFrameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # picture     view        grow   scale
            1000, 500,    500, 500,   false, 0.5
            500,  1000,   500, 500,   false, 0.5
            100,  100,    500, 400,   false, 1
            100,  100,    500, 400,   true,  4
            10,   10,     500, 400,   true,  16
            """)
    void theWholePictureFits(double width, double height, double room, double roomHeight, boolean grow, double scale) {
        assertEquals(scale, PictureFrame.fitting(width, height, room, roomHeight, grow));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # scale centre     left  top
            0.5,    0.5, 0.5,  100,  150
            2,      0.5, 0.5,  -200, 0
            2,      0,   0,    0,    0
            2,      1,   1,    -400, 0
            2,      0.3, 0.5,  -40,  0
            """)
    void aPictureOf400By200StandsInAViewOf400By400(
            double scale, double centreX, double centreY, double left, double top) {
        PictureFrame frame = PictureFrame.place(scale, 400, 200, 400, 400, centreX, centreY);
        assertEquals(left, frame.left(), 1e-9);
        assertEquals(top, frame.top(), 1e-9);
    }

    @Test
    void thePointUnderTheMouseStaysThereWhileZooming() {
        PictureFrame before = PictureFrame.place(2, 1000, 1000, 400, 400, 0.5, 0.5);
        double x = 123;
        double centre = before.centreXAfter(1.5, x, 400);
        PictureFrame after = PictureFrame.place(3, 1000, 1000, 400, 400, centre, 0.5);
        assertEquals(before.fractionX(x), after.fractionX(x), 1e-9);
    }

    @Test
    void fractionsAndCoordinatesAreInverse() {
        PictureFrame frame = PictureFrame.place(0.7, 640, 480, 300, 300, 0.4, 0.6);
        assertEquals(0.25, frame.fractionX(frame.xOf(0.25)), 1e-9);
        assertEquals(0.75, frame.fractionY(frame.yOf(0.75)), 1e-9);
    }
}
