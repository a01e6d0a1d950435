package org.takedowndesk.ui.evidence.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.takedowndesk.ui.evidence.capture.CaptureRegion.Monitor;
import org.takedowndesk.ui.evidence.capture.CaptureRegion.Pixels;

/// Two screens: 1000 by 800 units at the origin, 600 by 500 to its right and 100 units lower. All numbers by hand.
class MosaicTest {

    private static final CaptureRegion LEFT = new CaptureRegion(0, 0, 1000, 800);
    private static final CaptureRegion RIGHT = new CaptureRegion(1000, 100, 600, 500);

    @Test
    void aRegionOnOneScreenIsCutFromIt() {
        assertEquals(
                Optional.of(new Mosaic(
                        new Pixels(15, 30, 300, 150),
                        List.of(new Mosaic.Piece(1, new Pixels(15, 30, 300, 150), 0, 0)),
                        false)),
                Mosaic.of(new CaptureRegion(1010, 120, 200, 100), screens(1.5)));
    }

    @Test
    void aRegionOverTwoScreensOfOneScaleIsPutTogether() {
        assertEquals(
                Optional.of(new Mosaic(
                        new Pixels(1800, 400, 400, 200),
                        List.of(
                                new Mosaic.Piece(0, new Pixels(1800, 400, 200, 200), 0, 0),
                                new Mosaic.Piece(1, new Pixels(0, 200, 200, 200), 200, 0)),
                        false)),
                Mosaic.of(new CaptureRegion(900, 200, 200, 100), screens(2)));
    }

    @Test
    void whatLiesOnNoScreenIsAGap() {
        Mosaic mosaic =
                Mosaic.of(new CaptureRegion(900, 50, 200, 100), screens(1)).orElseThrow();
        assertEquals(new Pixels(900, 50, 200, 100), mosaic.pixels());
        assertEquals(
                List.of(
                        new Mosaic.Piece(0, new Pixels(900, 50, 100, 100), 0, 0),
                        new Mosaic.Piece(1, new Pixels(0, 0, 100, 50), 100, 50)),
                mosaic.pieces());
        assertEquals(true, mosaic.gaps());
    }

    @Test
    void aRegionThatReachesBeyondAllScreensEndsWithThem() {
        Mosaic mosaic =
                Mosaic.of(new CaptureRegion(900, 500, 5000, 5000), screens(1)).orElseThrow();
        assertEquals(new Pixels(900, 500, 700, 300), mosaic.pixels());
    }

    @Test
    void whereScalesDifferTheScreenWithMostOfItIsTaken() {
        List<Mosaic.Tile> screens = List.of(
                new Mosaic.Tile(new Monitor(1, LEFT, 1, 1), 1000, 800),
                new Mosaic.Tile(new Monitor(2, RIGHT, 2, 2), 1200, 1000));
        assertEquals(
                Optional.of(new Mosaic(
                        new Pixels(0, 200, 300, 200),
                        List.of(new Mosaic.Piece(1, new Pixels(0, 200, 300, 200), 0, 0)),
                        false)),
                Mosaic.of(new CaptureRegion(900, 200, 250, 100), screens));
    }

    @Test
    void aRegionOnNoScreenGivesNothing() {
        assertEquals(Optional.empty(), Mosaic.of(new CaptureRegion(2000, 0, 10, 10), screens(1)));
        assertEquals(Optional.empty(), Mosaic.of(new CaptureRegion(0, 0, 10, 10), List.of()));
    }

    @Test
    void thePixelsOfBothScreensStandSideBySide() {
        Monitor left = new Monitor(1, new CaptureRegion(0, 0, 2, 2), 1, 1);
        Monitor right = new Monitor(2, new CaptureRegion(2, 1, 2, 1), 1, 1);
        Snapshot snapshot = new Snapshot(List.of(
                new ScreenSource.Shot(left, new PixelPicture(2, 2, new int[] {11, 12, 13, 14}), "a"),
                new ScreenSource.Shot(right, new PixelPicture(2, 1, new int[] {21, 22}), "a")));
        Snapshot.Cut cut = snapshot.cut(new CaptureRegion(1, 0, 2, 2)).orElseThrow();
        // Right of the left screen's first row there is no screen.
        assertArrayEquals(new int[] {12, 0, 14, 21}, cut.picture().argb());
        assertEquals(2, cut.screens().size());
    }

    @Test
    void aRegionReachesOverAllScreensOnlyWhereTheyHaveOneScale() {
        Monitor left = new Monitor(1, LEFT, 2, 2);
        assertEquals(
                new CaptureRegion(0, 0, 1600, 800),
                CaptureRegion.reach(left, List.of(left, new Monitor(2, RIGHT, 2, 2))));
        assertEquals(LEFT, CaptureRegion.reach(left, List.of(left, new Monitor(2, RIGHT, 1, 1))));
    }

    private static List<Mosaic.Tile> screens(double scale) {
        return List.of(
                new Mosaic.Tile(new Monitor(1, LEFT, scale, scale), (int) (1000 * scale), (int) (800 * scale)),
                new Mosaic.Tile(new Monitor(2, RIGHT, scale, scale), (int) (600 * scale), (int) (500 * scale)));
    }
}
