package org.takedowndesk.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private final List<LongPicture> pictures = new ArrayList<>();
    private final List<Strip> strips = new ArrayList<>();
    private @Nullable FrameRows last;
    private int lastIndex;
    private int fromRow;
    private int count;

    /// @param frames in the order of capture; a frame of another width begins a new picture
    /// @return pictures in order; together they show every frame but those that show nothing new
    public static List<LongPicture> join(List<Frame> frames) {
        FrameJoiner joiner = new FrameJoiner();
        frames.forEach(joiner::add);
        return joiner.end();
    }

    /// Takes the next frame. Of its pixels nothing is kept, so that a recording may be as long as it likes.
    public void add(Frame frame) {
        FrameRows rows = new FrameRows(frame);
        int index = count++;
        FrameRows before = last;
        if (before == null) {
            last = rows;
            lastIndex = index;
            return;
        }
        boolean sameSize = before.sameSize(rows);
        if (sameSize && shows(before, rows)) {
            return;
        }
        Optional<Seam> seam = sameSize ? seam(before, rows) : Optional.empty();
        addStrip(seam.map(Seam::foot).orElse(before.height()));
        fromRow = seam.map(Seam::fromRow).orElse(0);
        if (seam.isEmpty()) {
            pictures.add(new LongPicture(strips));
            strips.clear();
        }
        last = rows;
        lastIndex = index;
    }

    /// The pictures, in order; together they show every frame but those that show nothing new. Nothing is added
    /// afterwards.
    public List<LongPicture> end() {
        FrameRows before = last;
        if (before != null) {
            addStrip(before.height());
            pictures.add(new LongPicture(strips));
            strips.clear();
            last = null;
        }
        return List.copyOf(pictures);
    }

    private void addStrip(int until) {
        if (until > fromRow) {
            strips.add(new Strip(lastIndex, fromRow, until - fromRow));
        }
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
