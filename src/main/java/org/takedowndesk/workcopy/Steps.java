package org.takedowndesk.workcopy;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.capture.Strip;
import org.takedowndesk.media.PixelSize;

/// How large the picture is at every step of a recipe; made only of recipes whose every step lies inside its picture.
public final class Steps {

    /// The longest side of a picture that all decoders and encoders of the program take.
    static final int MAX_SIDE = 65_535;

    private final Recipe recipe;
    private final List<PixelSize> before = new ArrayList<>();
    private PixelSize size;

    private Steps(Recipe recipe, PixelSize size) {
        this.recipe = recipe;
        this.size = size;
    }

    /// @param parents the sizes of the parents' pictures
    /// @param captions says how high the band of a caption is
    /// @param maxPixels how large a picture may become
    /// @throws RecipeFaultException naming the step that cannot be done
    static Steps of(Recipe recipe, List<PixelSize> parents, CaptionBand captions, long maxPixels) {
        if (parents.size() != recipe.sources().size()) {
            throw new RecipeFaultException(RecipeFault.PARENTS_DIFFER, "sources");
        }
        Steps steps = new Steps(recipe, parents.getFirst());
        for (int i = 0; i < recipe.operations().size(); i++) {
            try {
                steps.before.add(steps.size);
                steps.size = steps.after(recipe.operations().get(i), parents, captions);
                if (steps.size.count() > maxPixels || steps.size.longerSide() > MAX_SIDE) {
                    throw new RecipeFaultException(RecipeFault.PICTURE_TOO_LARGE, "");
                }
            } catch (RecipeFaultException e) {
                throw new RecipeFaultException(e.fault(), "operations[" + i + "]");
            }
        }
        return steps;
    }

    /// The size of the working copy.
    public PixelSize size() {
        return size;
    }

    /// The size of the picture that a step finds.
    public PixelSize before(int step) {
        return before.get(step);
    }

    /// How coordinates of a step become coordinates of the working copy.
    public Mapping toEnd(int step) {
        Mapping mapping = Mapping.NONE;
        for (int i = step; i < before.size(); i++) {
            mapping = mapping.then(of(recipe.operations().get(i), before.get(i)));
        }
        return mapping;
    }

    private static Mapping of(Operation operation, PixelSize found) {
        return switch (operation) {
            case Operation.Crop crop ->
                Mapping.shift(-crop.area().x(), -crop.area().y());
            case Operation.Rotate rotate -> Mapping.turn(rotate.quarters(), found);
            case Operation.JoinFrames _,
                    Operation.JoinPictures _,
                    Operation.ComparisonSheet _,
                    Operation.Arrow _,
                    Operation.Box _,
                    Operation.Numbered _,
                    Operation.Text _,
                    Operation.Highlight _,
                    Operation.Redaction _,
                    Operation.Caption _ -> Mapping.NONE;
        };
    }

    private PixelSize after(Operation operation, List<PixelSize> parents, CaptionBand captions) {
        return switch (operation) {
            case Operation.JoinFrames join -> joined(join, parents);
            case Operation.JoinPictures join -> joined(join, parents);
            case Operation.ComparisonSheet sheet -> {
                RecipeFaultException.check(parents.size() == 2, RecipeFault.PARENTS_DIFFER);
                yield SheetLayout.of(sheet, parents.getFirst(), parents.getLast(), captions)
                        .size();
            }
            case Operation.Crop crop -> {
                inside(crop.area());
                yield new PixelSize(crop.area().width(), crop.area().height());
            }
            case Operation.Rotate rotate -> rotate.quarters() % 2 == 0 ? size : size.turned();
            case Operation.Arrow arrow -> inside(inside(size, arrow.from()), arrow.to());
            case Operation.Box box -> inside(box.area());
            case Operation.Numbered number -> inside(size, number.at());
            case Operation.Text text -> inside(size, text.at());
            case Operation.Highlight highlight -> inside(highlight.area());
            case Operation.Redaction redaction -> inside(redaction.area());
            case Operation.Caption caption -> {
                long height = (long) size.height() + captions.height(caption, size.width());
                yield new PixelSize(size.width(), (int) Math.min(height, Integer.MAX_VALUE));
            }
        };
    }

    private PixelSize inside(Area area) {
        RecipeFaultException.check(
                area.x() >= 0
                        && area.y() >= 0
                        && (long) area.x() + area.width() <= size.width()
                        && (long) area.y() + area.height() <= size.height(),
                RecipeFault.OUTSIDE);
        return size;
    }

    private static PixelSize inside(PixelSize size, Spot spot) {
        RecipeFaultException.check(
                spot.x() >= 0 && spot.y() >= 0 && spot.x() <= size.width() && spot.y() <= size.height(),
                RecipeFault.OUTSIDE);
        return size;
    }

    private static PixelSize joined(Operation.JoinFrames join, List<PixelSize> frames) {
        long height = 0;
        for (Strip strip : join.strips()) {
            RecipeFaultException.check(strip.frame() < frames.size(), RecipeFault.NO_SUCH_FRAME);
            PixelSize frame = frames.get(strip.frame());
            RecipeFaultException.check(frame.width() == frames.getFirst().width(), RecipeFault.WIDTHS_DIFFER);
            RecipeFaultException.check((long) strip.fromRow() + strip.rows() <= frame.height(), RecipeFault.OUTSIDE);
            height += strip.rows();
        }
        return bounded(frames.getFirst().width(), height);
    }

    private static PixelSize joined(Operation.JoinPictures join, List<PixelSize> parents) {
        long gaps = (long) join.gap() * (parents.size() - 1);
        return switch (join.direction()) {
            case SIDE_BY_SIDE ->
                bounded(
                        gaps + parents.stream().mapToLong(PixelSize::width).sum(),
                        parents.stream().mapToLong(PixelSize::height).max().orElse(1));
            case BELOW_EACH_OTHER ->
                bounded(
                        parents.stream().mapToLong(PixelSize::width).max().orElse(1),
                        gaps + parents.stream().mapToLong(PixelSize::height).sum());
        };
    }

    private static PixelSize bounded(long width, long height) {
        RecipeFaultException.check(width <= MAX_SIDE && height <= MAX_SIDE, RecipeFault.PICTURE_TOO_LARGE);
        return new PixelSize((int) width, (int) height);
    }
}
