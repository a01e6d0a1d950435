package org.takedowndesk.ui.evidence.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.ui.evidence.capture.CaptureRegion.Monitor;

/// A panel of 300 by 50 beside a region on a screen of 1000 by 800; all numbers by hand.
class PanelPlaceTest {

    private static final Monitor SCREEN = new Monitor(1, new CaptureRegion(0, 0, 1000, 800), 1, 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # region             where the panel goes
            100, 100, 400, 300,  100, 408
            100, 100, 400, 690,  100, 42
            100, 0,   400, 800,  508, 0
            500, 0,   500, 800,  192, 0
            0,   100, 1000, 700, 0, 42
            """)
    void itStandsBesideTheRegion(double x, double y, double width, double height, double left, double top) {
        assertEquals(
                Optional.of(new CaptureRegion(left, top, 300, 50)),
                PanelPlace.beside(new CaptureRegion(x, y, width, height), 300, 50, List.of(SCREEN)));
    }

    @Test
    void anotherScreenHasRoomWhereThisOneIsCapturedWhole() {
        Monitor second = new Monitor(2, new CaptureRegion(1000, 0, 640, 480), 1, 1);
        assertEquals(
                Optional.of(new CaptureRegion(1008, 0, 300, 50)),
                PanelPlace.beside(SCREEN.bounds(), 300, 50, List.of(SCREEN, second)));
    }

    @Test
    void aWholeSingleScreenLeavesNoRoom() {
        assertEquals(Optional.empty(), PanelPlace.beside(SCREEN.bounds(), 300, 50, List.of(SCREEN)));
        assertEquals(
                new CaptureRegion(692, 8, 300, 50), PanelPlace.inCorner(SCREEN.bounds(), 300, 50, List.of(SCREEN)));
    }
}
