package org.takedowndesk.ui.workcopy;

import java.util.Optional;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.workcopy.Area;
import org.takedowndesk.workcopy.Ink;
import org.takedowndesk.workcopy.Mapping;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Spot;

/// Where a step lies on the picture it finds, and the same step elsewhere or of another size; it stays inside the
/// picture.
final class MarkShape {

    /// Letters are about half as wide as high, Chinese ones as wide as high.
    private static final double LETTER = 0.62;

    private final PixelSize size;

    /// @param size of the picture that the step finds
    MarkShape(PixelSize size) {
        this.size = size;
    }

    /// The area a step covers, empty for steps that concern the whole picture.
    static Optional<Area> area(Operation operation) {
        return switch (operation) {
            case Operation.Crop crop -> Optional.of(crop.area());
            case Operation.Box box -> Optional.of(box.area());
            case Operation.Highlight highlight -> Optional.of(highlight.area());
            case Operation.Redaction redaction -> Optional.of(redaction.area());
            case Operation.Arrow arrow -> Optional.of(Area.between(arrow.from(), arrow.to()));
            case Operation.Numbered mark -> Optional.of(around(mark));
            case Operation.Text text -> Optional.of(plate(text));
            case Operation.Rotate _,
                    Operation.Caption _,
                    Operation.JoinFrames _,
                    Operation.JoinPictures _,
                    Operation.ComparisonSheet _ -> Optional.empty();
        };
    }

    private static Area around(Operation.Numbered mark) {
        int radius = mark.size() / 2;
        return new Area(mark.at().x() - radius, mark.at().y() - radius, mark.size(), mark.size());
    }

    private static Area plate(Operation.Text text) {
        long lines = Math.max(1, text.text().lines().count());
        int longest = text.text().lines().mapToInt(MarkShape::weight).max().orElse(1);
        int margin = text.size() / 2;
        return new Area(
                text.at().x(),
                text.at().y(),
                (int) (longest * LETTER * text.size()) + margin,
                (int) (lines * 1.4 * text.size()) + margin);
    }

    private static int weight(String line) {
        return line.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }

    Operation moved(Operation operation, int right, int down) {
        return switch (operation) {
            case Operation.Crop crop -> new Operation.Crop(moved(crop.area(), right, down));
            case Operation.Box box -> new Operation.Box(moved(box.area(), right, down), box.ink(), box.thickness());
            case Operation.Highlight mark -> new Operation.Highlight(moved(mark.area(), right, down), mark.ink());
            case Operation.Redaction mark -> new Operation.Redaction(moved(mark.area(), right, down), mark.reason());
            case Operation.Arrow arrow ->
                new Operation.Arrow(
                        moved(arrow.from(), right, down),
                        moved(arrow.to(), right, down),
                        arrow.ink(),
                        arrow.thickness());
            case Operation.Numbered mark ->
                new Operation.Numbered(mark.number(), moved(mark.at(), right, down), mark.size(), mark.ink());
            case Operation.Text text ->
                new Operation.Text(moved(text.at(), right, down), text.text(), text.size(), text.ink());
            case Operation.Rotate _,
                    Operation.Caption _,
                    Operation.JoinFrames _,
                    Operation.JoinPictures _,
                    Operation.ComparisonSheet _ -> operation;
        };
    }

    /// Moves the right lower corner, an arrow's tip, or makes letters and numbers larger.
    Operation sized(Operation operation, int right, int down) {
        return switch (operation) {
            case Operation.Crop crop -> new Operation.Crop(sized(crop.area(), right, down));
            case Operation.Box box -> new Operation.Box(sized(box.area(), right, down), box.ink(), box.thickness());
            case Operation.Highlight mark -> new Operation.Highlight(sized(mark.area(), right, down), mark.ink());
            case Operation.Redaction mark -> new Operation.Redaction(sized(mark.area(), right, down), mark.reason());
            case Operation.Arrow arrow ->
                new Operation.Arrow(arrow.from(), moved(arrow.to(), right, down), arrow.ink(), arrow.thickness());
            case Operation.Numbered mark ->
                new Operation.Numbered(mark.number(), mark.at(), letter(mark.size() + right + down), mark.ink());
            case Operation.Text text ->
                new Operation.Text(text.at(), text.text(), letter(text.size() + right + down), text.ink());
            case Operation.Caption caption ->
                new Operation.Caption(
                        caption.original(),
                        caption.language(),
                        caption.translation(),
                        caption.into(),
                        letter(caption.size() + right + down));
            case Operation.Rotate _, Operation.JoinFrames _, Operation.JoinPictures _, Operation.ComparisonSheet _ ->
                operation;
        };
    }

    /// Moves the left upper corner, or an arrow's tail.
    Operation sizedAtStart(Operation operation, int right, int down) {
        if (operation instanceof Operation.Arrow arrow) {
            return new Operation.Arrow(moved(arrow.from(), right, down), arrow.to(), arrow.ink(), arrow.thickness());
        }
        Optional<Area> area = area(operation);
        if (area.isEmpty() || operation instanceof Operation.Numbered || operation instanceof Operation.Text) {
            return moved(operation, right, down);
        }
        Area old = area.get();
        int byX = Math.clamp(right, -old.x(), old.width() - 1);
        int byY = Math.clamp(down, -old.y(), old.height() - 1);
        return sized(moved(operation, byX, byY), -byX, -byY);
    }

    /// Where the first handle of a step stands: its left upper corner or an arrow's tail.
    static Optional<Spot> start(Operation operation) {
        return operation instanceof Operation.Arrow arrow
                ? Optional.of(arrow.from())
                : area(operation).map(Area::start);
    }

    /// Where the other handle stands: the right lower corner or an arrow's tip.
    static Optional<Spot> end(Operation operation) {
        return operation instanceof Operation.Arrow arrow
                ? Optional.of(arrow.to())
                : area(operation).map(Area::end);
    }

    /// The step in the coordinates of another step.
    static Operation mapped(Operation operation, Mapping mapping) {
        return switch (operation) {
            case Operation.Crop crop -> new Operation.Crop(mapping.of(crop.area()));
            case Operation.Box box -> new Operation.Box(mapping.of(box.area()), box.ink(), box.thickness());
            case Operation.Highlight mark -> new Operation.Highlight(mapping.of(mark.area()), mark.ink());
            case Operation.Redaction mark -> new Operation.Redaction(mapping.of(mark.area()), mark.reason());
            case Operation.Arrow arrow ->
                new Operation.Arrow(mapping.of(arrow.from()), mapping.of(arrow.to()), arrow.ink(), arrow.thickness());
            case Operation.Numbered mark ->
                new Operation.Numbered(mark.number(), mapping.of(mark.at()), mark.size(), mark.ink());
            case Operation.Text text -> new Operation.Text(mapping.of(text.at()), text.text(), text.size(), text.ink());
            case Operation.Rotate _,
                    Operation.Caption _,
                    Operation.JoinFrames _,
                    Operation.JoinPictures _,
                    Operation.ComparisonSheet _ -> operation;
        };
    }

    /// The step in another colour, empty where it has none.
    static Optional<Operation> inked(Operation operation, Ink ink) {
        return switch (operation) {
            case Operation.Box box -> Optional.of(new Operation.Box(box.area(), ink, box.thickness()));
            case Operation.Highlight mark -> Optional.of(new Operation.Highlight(mark.area(), ink));
            case Operation.Arrow arrow ->
                Optional.of(new Operation.Arrow(arrow.from(), arrow.to(), ink, arrow.thickness()));
            case Operation.Numbered mark ->
                Optional.of(new Operation.Numbered(mark.number(), mark.at(), mark.size(), ink));
            case Operation.Text text -> Optional.of(new Operation.Text(text.at(), text.text(), text.size(), ink));
            case Operation.Crop _,
                    Operation.Redaction _,
                    Operation.Rotate _,
                    Operation.Caption _,
                    Operation.JoinFrames _,
                    Operation.JoinPictures _,
                    Operation.ComparisonSheet _ -> Optional.empty();
        };
    }

    private static int letter(int wanted) {
        return Math.clamp(wanted, Operation.MIN_SIZE, Operation.MAX_SIZE);
    }

    private Area moved(Area area, int right, int down) {
        return new Area(
                Math.clamp((long) area.x() + right, 0, Math.max(0, size.width() - area.width())),
                Math.clamp((long) area.y() + down, 0, Math.max(0, size.height() - area.height())),
                area.width(),
                area.height());
    }

    private Area sized(Area area, int right, int down) {
        return new Area(
                area.x(),
                area.y(),
                Math.clamp((long) area.width() + right, 1, Math.max(1, size.width() - area.x())),
                Math.clamp((long) area.height() + down, 1, Math.max(1, size.height() - area.y())));
    }

    private Spot moved(Spot spot, int right, int down) {
        return new Spot(
                Math.clamp((long) spot.x() + right, 0, size.width()),
                Math.clamp((long) spot.y() + down, 0, size.height()));
    }
}
