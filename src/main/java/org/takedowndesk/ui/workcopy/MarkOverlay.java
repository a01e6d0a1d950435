package org.takedowndesk.ui.workcopy;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ui.part.PictureFrame;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.workcopy.Area;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Spot;

/// The frame and handles of the chosen step and the rubber band of a new one, over the picture in its zoom and place.
final class MarkOverlay extends Pane {

    static final double HANDLE = 10;

    private final PictureView picture;
    private final Region frame = new Region();
    private final Region start = handle();
    private final Region end = handle();
    private final Region band = new Region();
    private final Line line = new Line();
    private double width = 1;
    private double height = 1;
    private @Nullable Area chosen;
    private @Nullable Spot chosenStart;
    private @Nullable Spot chosenEnd;
    private @Nullable Area drawn;
    private boolean asLine;
    private @Nullable Spot from;
    private @Nullable Spot to;

    MarkOverlay(PictureView picture) {
        this.picture = picture;
        setMouseTransparent(true);
        getStyleClass().add("mark-overlay");
        frame.getStyleClass().add("mark-frame");
        band.getStyleClass().add("mark-band");
        line.getStyleClass().add("mark-line");
        getChildren().addAll(frame, start, end, band, line);
        picture.scaleProperty().subscribe(scale -> requestLayout());
        picture.centreProperty().subscribe(centre -> requestLayout());
        picture.layoutBoundsProperty().subscribe(bounds -> requestLayout());
        getChildren().forEach(node -> node.setManaged(false));
    }

    private static Region handle() {
        Region handle = new Region();
        handle.getStyleClass().add("mark-handle");
        return handle;
    }

    /// The size of the picture that areas are given in.
    void show(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        requestLayout();
    }

    /// Frames a step, or nothing where it has no place.
    void choose(@Nullable Operation operation) {
        chosen = operation == null ? null : MarkShape.area(operation).orElse(null);
        chosenStart = operation == null ? null : MarkShape.start(operation).orElse(null);
        chosenEnd = operation == null ? null : MarkShape.end(operation).orElse(null);
        requestLayout();
    }

    /// Where the handles of the chosen step stand.
    Optional<Spot> start() {
        return Optional.ofNullable(chosenStart);
    }

    Optional<Spot> end() {
        return Optional.ofNullable(chosenEnd);
    }

    /// Shows what is being drawn; null for nothing.
    void draw(@Nullable Spot first, @Nullable Spot last, boolean arrow) {
        from = first;
        to = last;
        asLine = arrow;
        drawn = first == null || last == null ? null : Area.between(first, last);
        requestLayout();
    }

    Optional<Area> chosen() {
        return Optional.ofNullable(chosen);
    }

    /// The pixel of the picture under a point of the view, the nearest where there is none.
    Spot spot(double x, double y) {
        Point2D at = picture.fractionAt(x, y);
        return new Spot((int) Math.round(at.getX() * width), (int) Math.round(at.getY() * height));
    }

    /// Whether a point of the view is near a pixel of the picture.
    boolean near(double x, double y, Spot spot) {
        PictureFrame shown = picture.frame();
        return Math.hypot(x - x(shown, spot.x()), y - y(shown, spot.y())) <= HANDLE;
    }

    @Override
    protected void layoutChildren() {
        PictureFrame shown = picture.frame();
        place(shown, frame, chosen);
        centre(shown, start, chosenStart);
        centre(shown, end, chosenEnd);
        place(shown, band, asLine ? null : drawn);
        Spot first = from;
        Spot last = to;
        line.setVisible(asLine && first != null && last != null);
        if (first != null && last != null) {
            line.setStartX(x(shown, first.x()));
            line.setStartY(y(shown, first.y()));
            line.setEndX(x(shown, last.x()));
            line.setEndY(y(shown, last.y()));
        }
    }

    private void place(PictureFrame shown, Region region, @Nullable Area area) {
        region.setVisible(area != null);
        if (area != null) {
            double left = x(shown, area.x());
            double top = y(shown, area.y());
            region.resizeRelocate(
                    left,
                    top,
                    x(shown, area.end().x()) - left,
                    y(shown, area.end().y()) - top);
        }
    }

    private void centre(PictureFrame shown, Region handle, @Nullable Spot at) {
        handle.setVisible(at != null);
        if (at != null) {
            handle.resizeRelocate(x(shown, at.x()) - HANDLE / 2, y(shown, at.y()) - HANDLE / 2, HANDLE, HANDLE);
        }
    }

    private double x(PictureFrame shown, int pixel) {
        return shown.xOf(pixel / width);
    }

    private double y(PictureFrame shown, int pixel) {
        return shown.yOf(pixel / height);
    }
}
