package org.takedowndesk.ui.evidence.capture;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/// One screen of 400 by 300 on which a page of noise is scrolled: each look shows the next place that the test wrote
/// down, the last one for good.
public final class ScriptedScreens implements ScreenSource {

    public static final int WIDTH = 400;
    public static final int HEIGHT = 300;

    private static final CaptureRegion.Monitor MONITOR =
            new CaptureRegion.Monitor(1, new CaptureRegion(0, 0, WIDTH, HEIGHT), 1, 1);

    private final Deque<Integer> rows = new ArrayDeque<>();
    private final int[] page = new int[WIDTH * 2000];
    private boolean forbidden;

    /// @param fromRows the page's row at the top of the screen, look by look
    public ScriptedScreens(Integer... fromRows) {
        rows.addAll(List.of(fromRows));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < page.length; i++) {
            page[i] = 0xFF000000 | random.nextInt(0x1000000);
        }
    }

    /// From now on the screen shows one colour only.
    public void forbid() {
        forbidden = true;
    }

    /// The page's pixels on whole rows.
    public int[] page(int fromRow, int untilRow) {
        return Arrays.copyOfRange(page, fromRow * WIDTH, untilRow * WIDTH);
    }

    @Override
    public List<Shot> shoot() throws CaptureRefused {
        if (forbidden) {
            throw new CaptureRefused(CaptureRefused.CaptureProblem.ONE_COLOUR, null);
        }
        int from = rows.size() > 1 ? rows.removeFirst() : rows.getFirst();
        return List.of(new Shot(MONITOR, new PixelPicture(WIDTH, HEIGHT, page(from, from + HEIGHT)), "script"));
    }

    @Override
    public List<CaptureRegion.Monitor> monitors() {
        return List.of(MONITOR);
    }
}
