package org.takedowndesk.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins frames of a page scrolled downwards into long pictures, wherever one frame overlaps the next beyond doubt.
///
/// What stands still at the top and the foot of the window, such as a shop's bar, appears once. Where two frames have
/// nothing in common, or fit in more than one way because the page repeats itself, a new picture begins: evidence is
/// rather in two pieces than wrong.
public final class FrameJoiner {

    /// So many rows that tell something must agree before two frames count as overlapping.
    private static final int LEAST_TELLING = 24;

    private static final double AGREEMENT = 0.96;

    /// How the next frame continues the one before.
    ///
    /// @param fromRow the first of its rows that is new
    /// @param foot where, in both frames, what stands still at the foot begins
    private record Seam(int fromRow, int foot) {}

    /// @param frames in the order of capture; a frame of another width begins a new picture
    /// @return pictures in order; together they show every frame but those that show nothing new
    public List<LongPicture> join(List<Frame> frames) {
        List<LongPicture> pictures = new ArrayList<>();
        List<Strip> strips = new ArrayList<>();
        Frame last = null;
        FrameRows lastRows = null;
        int lastIndex = 0;
        int fromRow = 0;
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            FrameRows rows = new FrameRows(frame);
            if (last == null || lastRows == null) {
                last = frame;
                lastRows = rows;
                continue;
            }
            if (sameSize(last, frame) && shows(lastRows, rows)) {
                continue;
            }
            Optional<Seam> seam = sameSize(last, frame) ? seam(lastRows, rows) : Optional.empty();
            int until = seam.map(Seam::foot).orElse(last.height());
            add(strips, lastIndex, fromRow, until);
            fromRow = seam.map(Seam::fromRow).orElse(0);
            if (seam.isEmpty()) {
                pictures.add(new LongPicture(strips));
                strips.clear();
            }
            last = frame;
            lastRows = rows;
            lastIndex = i;
        }
        if (last != null) {
            add(strips, lastIndex, fromRow, last.height());
            pictures.add(new LongPicture(strips));
        }
        return List.copyOf(pictures);
    }

    private static void add(List<Strip> strips, int frame, int fromRow, int until) {
        if (until > fromRow) {
            strips.add(new Strip(frame, fromRow, until - fromRow));
        }
    }

    private static boolean sameSize(Frame one, Frame other) {
        return one.width() == other.width() && one.height() == other.height();
    }

    /// Whether the second frame shows nothing but what the first shows, at the same place.
    private static boolean shows(FrameRows first, FrameRows second) {
        int differing = 0;
        for (int row = 0; row < first.height(); row++) {
            if (!first.matches(row, second, row)) {
                differing++;
            }
        }
        return differing <= first.height() / 100;
    }

    private static Optional<Seam> seam(FrameRows first, FrameRows second) {
        int height = first.height();
        int top = 0;
        while (top < height && first.matches(top, second, top)) {
            top++;
        }
        int foot = height;
        while (foot > top && first.matches(foot - 1, second, foot - 1)) {
            foot--;
        }
        int found = 0;
        for (int shift = 1; shift < foot - top; shift++) {
            if (fits(first, second, top, foot, shift)) {
                if (found != 0) {
                    return Optional.empty();
                }
                found = shift;
            }
        }
        return found == 0 ? Optional.empty() : Optional.of(new Seam(foot - found, foot));
    }

    /// Whether the page moved up by `shift` rows from the first frame to the second.
    private static boolean fits(FrameRows first, FrameRows second, int top, int foot, int shift) {
        int telling = 0;
        int differing = 0;
        int rows = foot - top - shift;
        int mostDiffering = (int) (rows * (1 - AGREEMENT));
        for (int row = top; row < foot - shift; row++) {
            if (second.telling(row)) {
                telling++;
            }
            if (!first.matches(row + shift, second, row) && ++differing > mostDiffering) {
                return false;
            }
        }
        return telling >= LEAST_TELLING;
    }
}
