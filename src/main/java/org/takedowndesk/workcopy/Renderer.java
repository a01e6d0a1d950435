package org.takedowndesk.workcopy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;
import org.takedowndesk.capture.Strip;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.media.SheetLetters;
import org.takedowndesk.work.Progress;

/// Follows a recipe: the same parents and the same recipe give the same pixels, whatever the machine's language,
/// zone, screen or fonts.
public final class Renderer {

    private static final int WHITE = 0xFFFFFF;
    private static final int BYTES_PER_PIXEL = 4;

    private final Supplier<SheetLetters> letters;
    private final long maxPixels;

    /// @param letters asked for only by steps that need to know how wide text is
    public Renderer(Limits limits, Supplier<SheetLetters> letters) {
        this.letters = letters;
        this.maxPixels = Math.min(limits.fullPixels(), limits.heapBytes() / BYTES_PER_PIXEL);
    }

    /// A rendered picture and how its recipe got there.
    public record Rendered(BufferedImage picture, Steps steps) {}

    /// How large the picture is at each step.
    ///
    /// @throws RecipeFaultException naming the step that cannot be done
    public Steps steps(Recipe recipe, List<PixelSize> parents) {
        return Steps.of(recipe, parents, new CaptionBand(letters.get()), maxPixels);
    }

    /// The working copy's picture, of the type INT_RGB; the parents' pictures stay as they are.
    ///
    /// @throws RecipeFaultException naming the step that cannot be done
    public Rendered render(Recipe recipe, List<BufferedImage> parents, Progress progress) {
        Steps steps = steps(
                recipe,
                parents.stream()
                        .map(parent -> new PixelSize(parent.getWidth(), parent.getHeight()))
                        .toList());
        CaptionBand texts = new CaptionBand(letters.get());
        MarkPainter marks = new MarkPainter(letters.get(), texts);
        BufferedImage picture = MarkPainter.onWhite(parents.getFirst());
        for (int i = 0; i < recipe.operations().size(); i++) {
            progress.stopIfCancelled();
            try {
                picture = step(recipe.operations().get(i), picture, parents, marks);
            } catch (RecipeFaultException e) {
                throw new RecipeFaultException(e.fault(), "operations[" + i + "]");
            }
            progress.at(i + 1, recipe.operations().size());
        }
        return new Rendered(picture, steps);
    }

    private BufferedImage step(
            Operation operation, BufferedImage picture, List<BufferedImage> parents, MarkPainter marks) {
        switch (operation) {
            case Operation.JoinFrames join -> {
                return joined(join, parents);
            }
            case Operation.JoinPictures join -> {
                return joined(join, parents);
            }
            case Operation.ComparisonSheet sheet -> {
                return new SheetPainter(letters.get())
                        .paint(sheet, MarkPainter.onWhite(parents.getFirst()), MarkPainter.onWhite(parents.getLast()));
            }
            case Operation.Crop crop -> {
                return cropped(picture, crop.area());
            }
            case Operation.Rotate rotate -> {
                return turned(picture, rotate.quarters());
            }
            case Operation.Caption caption -> {
                return captioned(picture, caption);
            }
            case Operation.Arrow arrow -> marks.arrow(picture, arrow);
            case Operation.Box box -> marks.box(picture, box);
            case Operation.Numbered number -> marks.numbered(picture, number);
            case Operation.Text text -> marks.text(picture, text);
            case Operation.Highlight highlight -> MarkPainter.highlight(picture, highlight);
            case Operation.Redaction redaction -> MarkPainter.redact(picture, redaction.area());
        }
        return picture;
    }

    private static BufferedImage joined(Operation.JoinFrames join, List<BufferedImage> frames) {
        int height = join.strips().stream().mapToInt(Strip::rows).sum();
        BufferedImage joined = white(frames.getFirst().getWidth(), height);
        int y = 0;
        for (Strip strip : join.strips()) {
            BufferedImage frame = MarkPainter.onWhite(frames.get(strip.frame()));
            copy(frame, new Area(0, strip.fromRow(), frame.getWidth(), strip.rows()), joined, new Spot(0, y));
            y += strip.rows();
        }
        return joined;
    }

    private static BufferedImage joined(Operation.JoinPictures join, List<BufferedImage> parents) {
        boolean beside = join.direction() == Direction.SIDE_BY_SIDE;
        int gaps = join.gap() * (parents.size() - 1);
        int width = beside
                ? gaps + parents.stream().mapToInt(BufferedImage::getWidth).sum()
                : parents.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
        int height = beside
                ? parents.stream().mapToInt(BufferedImage::getHeight).max().orElse(1)
                : gaps + parents.stream().mapToInt(BufferedImage::getHeight).sum();
        BufferedImage joined = white(width, height);
        int at = 0;
        for (BufferedImage parent : parents) {
            BufferedImage flat = MarkPainter.onWhite(parent);
            Area all = new Area(0, 0, flat.getWidth(), flat.getHeight());
            copy(flat, all, joined, beside ? new Spot(at, 0) : new Spot(0, at));
            at += join.gap() + (beside ? flat.getWidth() : flat.getHeight());
        }
        return joined;
    }

    private static BufferedImage cropped(BufferedImage picture, Area area) {
        BufferedImage cropped = new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_RGB);
        copy(picture, area, cropped, new Spot(0, 0));
        return cropped;
    }

    private static BufferedImage turned(BufferedImage picture, int quarters) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean across = quarters % 2 == 1;
        BufferedImage turned =
                new BufferedImage(across ? height : width, across ? width : height, BufferedImage.TYPE_INT_RGB);
        int[] from = MarkPainter.pixels(picture);
        int[] to = MarkPainter.pixels(turned);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int target = switch (quarters) {
                    case 1 -> x * height + (height - 1 - y);
                    case 2 -> (height - 1 - y) * width + (width - 1 - x);
                    default -> (width - 1 - x) * height + y;
                };
                to[target] = from[y * width + x];
            }
        }
        return turned;
    }

    private BufferedImage captioned(BufferedImage picture, Operation.Caption caption) {
        CaptionBand band = new CaptionBand(letters.get());
        int width = picture.getWidth();
        BufferedImage captioned = white(width, picture.getHeight() + band.height(caption, width));
        copy(picture, new Area(0, 0, width, picture.getHeight()), captioned, new Spot(0, 0));
        Graphics2D graphics = MarkPainter.graphics(captioned);
        band.paint(graphics, caption, picture.getHeight(), width);
        graphics.dispose();
        return captioned;
    }

    private static BufferedImage white(int width, int height) {
        BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        java.util.Arrays.fill(MarkPainter.pixels(white), WHITE);
        return white;
    }

    private static void copy(BufferedImage from, Area area, BufferedImage to, Spot at) {
        int[] source = MarkPainter.pixels(from);
        int[] target = MarkPainter.pixels(to);
        for (int y = 0; y < area.height(); y++) {
            System.arraycopy(
                    source,
                    (area.y() + y) * from.getWidth() + area.x(),
                    target,
                    (at.y() + y) * to.getWidth() + at.x(),
                    area.width());
        }
    }
}
