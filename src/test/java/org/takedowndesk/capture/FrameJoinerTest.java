package org.takedowndesk.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page is drawn here and cut into frames here, so what the joined picture must be is known pixel by pixel.
class FrameJoinerTest {

    private static final int WIDTH = 320;
    private static final int VIEW = 400;
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void framesThatOverlapGiveThePageBack() {
        int[] page = page(1500, 1);
        List<Frame> frames = List.of(view(page, 0), view(page, 250), view(page, 333), view(page, 700));

        List<LongPicture> pictures = FrameJoiner.join(frames);
        assertEquals(1, pictures.size());
        assertArrayEquals(rows(page, 0, 1100), draw(pictures.getFirst(), frames));
    }

    @Test
    void aBarThatStandsStillAppearsOnce() {
        int[] page = page(1500, 2);
        int[] bar = page(60, 77);
        int[] foot = page(30, 78);
        List<Frame> frames = new ArrayList<>();
        for (int y : new int[] {0, 200, 400, 600}) {
            frames.add(new Frame(WIDTH, VIEW + 90, join(bar, rows(page, y, y + VIEW), foot)));
        }

        List<LongPicture> pictures = FrameJoiner.join(frames);
        assertEquals(1, pictures.size());
        assertArrayEquals(join(bar, rows(page, 0, 1000), foot), draw(pictures.getFirst(), frames));
    }

    @Test
    void aMovingScrollBarDoesNotHinder() {
        int[] page = page(1200, 3);
        List<Frame> frames = new ArrayList<>();
        for (int y : new int[] {0, 150, 300}) {
            int[] pixels = rows(page, y, y + VIEW);
            for (int row = 0; row < VIEW; row++) {
                Arrays.fill(pixels, row * WIDTH + WIDTH - 12, row * WIDTH + WIDTH, 0xFFE0E0E0);
            }
            for (int row = y / 3; row < y / 3 + 100; row++) {
                Arrays.fill(pixels, row * WIDTH + WIDTH - 12, row * WIDTH + WIDTH, 0xFF808080);
            }
            frames.add(new Frame(WIDTH, VIEW, pixels));
        }
        List<LongPicture> pictures = FrameJoiner.join(frames);
        assertEquals(List.of(700), pictures.stream().map(LongPicture::height).toList());
    }

    @Test
    void aFrameThatShowsNothingNewIsLeftOut() {
        int[] page = page(900, 4);
        List<Frame> frames = List.of(view(page, 0), view(page, 0), view(page, 300), view(page, 300));
        assertEquals(
                List.of(new LongPicture(List.of(new Strip(0, 0, 400), new Strip(2, 100, 300)))),
                FrameJoiner.join(frames));
    }

    @Test
    void framesWithNothingInCommonStayApart() {
        List<Frame> frames = List.of(view(page(400, 5), 0), view(page(400, 6), 0));
        assertEquals(
                List.of(new LongPicture(List.of(new Strip(0, 0, 400))), new LongPicture(List.of(new Strip(1, 0, 400)))),
                FrameJoiner.join(frames));
    }

    @Test
    void aPageThatRepeatsItselfIsNotGuessedAt() {
        int[] tile = page(50, 7);
        int[] page = new int[1000 * WIDTH];
        for (int i = 0; i < 20; i++) {
            System.arraycopy(tile, 0, page, i * tile.length, tile.length);
        }
        // Moved by 20 rows or by 70: both fit.
        assertEquals(2, FrameJoiner.join(List.of(view(page, 0), view(page, 20))).size());
    }

    @Test
    void blankSpaceAloneIsNoOverlap() {
        int[] page = page(1200, 8);
        Arrays.fill(page, 300 * WIDTH, 900 * WIDTH, WHITE);
        assertEquals(
                2, FrameJoiner.join(List.of(view(page, 0), view(page, 600))).size());
    }

    @Test
    void anotherSizeBeginsAnotherPicture() {
        int[] page = page(600, 9);
        Frame narrow = new Frame(WIDTH / 2, 100, new int[WIDTH / 2 * 100]);
        assertEquals(2, FrameJoiner.join(List.of(view(page, 0), narrow)).size());
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "39", "200", "300", "340"})
    void anyStepWithEnoughOverlapIsFound(int step) {
        int[] page = page(2000, 10);
        List<Frame> frames = List.of(view(page, 100), view(page, 100 + step));
        List<LongPicture> pictures = FrameJoiner.join(frames);
        assertEquals(1, pictures.size());
        assertArrayEquals(rows(page, 100, 500 + step), draw(pictures.getFirst(), frames));
    }

    @Test
    void noFramesGiveNoPicture() {
        assertEquals(List.of(), FrameJoiner.join(List.of()));
    }

    /// A page of lines of random words between blank lines, as pages are.
    private static int[] page(int height, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] page = new int[WIDTH * height];
        Arrays.fill(page, WHITE);
        for (int row = 0; row < height; row++) {
            if (row % 9 < 6) {
                for (int x = 8; x < WIDTH - 20; x++) {
                    if (random.nextInt(3) == 0) {
                        page[row * WIDTH + x] = 0xFF000000 | random.nextInt(0x808080);
                    }
                }
            }
        }
        return page;
    }

    private static Frame view(int[] page, int y) {
        return new Frame(WIDTH, VIEW, rows(page, y, y + VIEW));
    }

    private static int[] rows(int[] page, int from, int to) {
        return Arrays.copyOfRange(page, from * WIDTH, to * WIDTH);
    }

    private static int[] join(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }

    private static int[] draw(LongPicture picture, List<Frame> frames) {
        return picture.strips().stream()
                .flatMapToInt(strip -> Arrays.stream(
                        frames.get(strip.frame()).argb(),
                        strip.fromRow() * WIDTH,
                        (strip.fromRow() + strip.rows()) * WIDTH))
                .toArray();
    }
}
