package org.takedowndesk.ui.workcopy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.workcopy.Ink;
import org.takedowndesk.workcopy.Mapping;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.Spot;

/// What hands did on the picture of a working copy, as changes of its steps; and the chosen step as it lies on the
/// picture.
final class CopyHand {

    private final PictureView picture;
    private final MarkOverlay overlay;
    private final CopyMarks marks;
    private CopyPreview.@Nullable Drawn drawn;

    CopyHand(PictureView picture, MarkOverlay overlay, CopyMarks marks) {
        this.picture = picture;
        this.overlay = overlay;
        this.marks = marks;
    }

    /// From where to where, or only where.
    record Drag(Spot from, Spot to, boolean clicked) {}

    /// A chosen crop is shown on the picture it finds, so that one sees what it takes away.
    static Recipe shownRecipe(CopyEdit now) {
        return now.chosenStep().filter(Operation.Crop.class::isInstance).isPresent()
                ? now.recipe().with(now.recipe().operations().subList(0, now.chosen()))
                : now.recipe();
    }

    /// Shows a picture that was drawn. Says whether it is that of the steps as they are now.
    boolean show(CopyPreview.Drawn newest, @Nullable CopyEdit now) {
        drawn = newest;
        PixelSize size = newest.rendered().steps().size();
        picture.show(newest.levels(), size.width(), size.height());
        overlay.show(size.width(), size.height());
        if (now != null && newest.recipe().equals(shownRecipe(now))) {
            overlay.choose(now.chosenStep()
                    .map(step -> MarkShape.mapped(step, mapping(newest, now.chosen())))
                    .orElse(null));
            return true;
        }
        return false;
    }

    private static Mapping mapping(CopyPreview.Drawn shown, int step) {
        return step < shown.recipe().operations().size()
                ? shown.rendered().steps().toEnd(step)
                : Mapping.NONE;
    }

    /// How large the picture is; empty as long as there is none.
    Optional<PixelSize> size() {
        return Optional.ofNullable(drawn).map(shown -> shown.rendered().steps().size());
    }

    /// The mark that a tool makes by a drag or a click.
    void draw(CopyEdit now, CopyTool tool, Ink ink, Drag drag) {
        size().flatMap(size -> marks.drawn(
                        tool,
                        drag.from(),
                        drag.to(),
                        drag.clicked(),
                        new CopyMarks.Look(size, ink, now.recipe().nextNumber())))
                .ifPresent(now::add);
        picture.requestFocus();
    }

    /// Chooses the topmost mark at a spot.
    void point(CopyEdit now, Spot at) {
        CopyPreview.Drawn shown = drawn;
        if (shown == null) {
            return;
        }
        List<Operation> all = shown.recipe().operations();
        for (int step = all.size() - 1; step >= 0; step--) {
            Operation there = MarkShape.mapped(all.get(step), mapping(shown, step));
            boolean hit = !(there instanceof Operation.Crop)
                    && MarkShape.area(there)
                            .filter(area -> CopyStage.holds(area, at))
                            .isPresent();
            if (hit) {
                now.choose(step);
                return;
            }
        }
        now.choose(CopyEdit.NONE);
    }

    /// Moves the chosen mark, or one of its ends.
    void shift(CopyEdit now, CopyStage.Grip grip, int right, int down) {
        CopyPreview.Drawn shown = drawn;
        if (shown == null || now.chosenStep().isEmpty()) {
            return;
        }
        Mapping mapping = mapping(shown, now.chosen());
        MarkShape shape = new MarkShape(shown.rendered().steps().size());
        Operation there = MarkShape.mapped(now.chosenStep().get(), mapping);
        Operation moved = switch (grip) {
            case WHOLE -> shape.moved(there, right, down);
            case START -> shape.sizedAtStart(there, right, down);
            case END -> shape.sized(there, right, down);
        };
        now.replace(now.chosen(), MarkShape.mapped(moved, mapping.inverse()));
    }
}
