package org.takedowndesk.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A picture one can zoom and move about in, with the mouse, the wheel and the keyboard, and with marks on it.
///
/// How far it is zoomed is kept relative to the whole picture in view, and where as a fraction of the picture, so two
/// views of pictures of different sizes show the same part when these properties are bound.
public final class PictureView extends Region {

    private static final double STEP = 1.25;
    private static final double WHEEL_STEP = 1.1;
    private static final double WHEEL_NOTCH = 40;
    private static final double MOVE = 60;
    private static final double CLICK = 4;

    /// Something that stands on the picture, its middle at a fraction of it.
    public record Mark(Node node, double x, double y) {}

    private final ImageView picture = new ImageView();
    private final Rectangle clip = new Rectangle();
    private final DoubleProperty magnification = new SimpleDoubleProperty(1);
    private final ObjectProperty<Point2D> centre = new SimpleObjectProperty<>(new Point2D(0.5, 0.5));
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private final List<Mark> marks = new ArrayList<>();
    private List<Image> levels = List.of();
    private double naturalWidth = 1;
    private double naturalHeight = 1;
    private boolean grow;
    private @Nullable BiConsumer<Double, Double> onPoint;
    private @Nullable Point2D pressed;
    private Point2D centreWhenPressed = new Point2D(0.5, 0.5);

    public PictureView() {
        getStyleClass().add("picture-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setClip(clip);
        setMinSize(80, 80);
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        magnification.subscribe(value -> requestLayout());
        centre.subscribe(value -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /// Shows a picture whose full size is `width` by `height`. Zoom and place stay.
    ///
    /// @param newLevels the picture, which may be smaller than its full size, and ever smaller copies of it
    public void show(List<Image> newLevels, double width, double height) {
        levels = List.copyOf(newLevels);
        picture.setImage(levels.getFirst());
        naturalWidth = Math.max(1, width);
        naturalHeight = Math.max(1, height);
        requestLayout();
    }

    public void clear() {
        levels = List.of();
        picture.setImage(null);
        marks.clear();
        getChildren().setAll(picture);
    }

    public boolean isEmpty() {
        return picture.getImage() == null;
    }

    /// Lets a picture smaller than the view fill it.
    public void setGrow(boolean grow) {
        this.grow = grow;
        requestLayout();
    }

    /// Calls `action` with the fraction of the picture that was clicked.
    public void setOnPoint(BiConsumer<Double, Double> action) {
        onPoint = action;
        setCursor(Cursor.CROSSHAIR);
    }

    /// Puts these marks on the picture, in place of those before.
    public void setMarks(List<Mark> newMarks) {
        marks.clear();
        marks.addAll(newMarks);
        getChildren().setAll(picture);
        marks.forEach(mark -> getChildren().add(mark.node()));
        requestLayout();
    }

    /// Moves one mark while it is dragged.
    public void moveMark(Node node, double x, double y) {
        marks.replaceAll(mark -> mark.node() == node ? new Mark(node, x, y) : mark);
        requestLayout();
    }

    /// How much larger than "the whole picture" it is shown; 1 is the whole.
    public DoubleProperty magnificationProperty() {
        return magnification;
    }

    /// Which fraction of the picture is in the middle.
    public ObjectProperty<Point2D> centreProperty() {
        return centre;
    }

    /// View pixels a picture pixel: 1 is 100 %.
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    public void fit() {
        magnification.set(1);
        centre.set(new Point2D(0.5, 0.5));
    }

    /// Shows one pixel of the picture as one pixel of the view.
    public void actualSize() {
        zoomTo(1 / fitting(), getWidth() / 2, getHeight() / 2);
    }

    public void zoomIn() {
        zoomBy(STEP, getWidth() / 2, getHeight() / 2);
    }

    public void zoomOut() {
        zoomBy(1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    /// The fraction of the picture at a point of this view.
    public Point2D fractionAt(double x, double y) {
        PictureFrame frame = frame();
        return new Point2D(Math.clamp(frame.fractionX(x), 0, 1), Math.clamp(frame.fractionY(y), 0, 1));
    }

    /// Where the picture stands now.
    public PictureFrame frame() {
        return PictureFrame.place(
                fitting() * magnification.get(),
                naturalWidth,
                naturalHeight,
                getWidth(),
                getHeight(),
                centre.get().getX(),
                centre.get().getY());
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        PictureFrame frame = frame();
        scale.set(frame.scale());
        picture.setImage(level(frame.width()));
        picture.setFitWidth(frame.width());
        picture.setFitHeight(frame.height());
        picture.setSmooth(frame.scale() < 3);
        picture.relocate(frame.left(), frame.top());
        for (Mark mark : marks) {
            mark.node().autosize();
            double width = mark.node().getLayoutBounds().getWidth();
            double height = mark.node().getLayoutBounds().getHeight();
            mark.node().relocate(frame.xOf(mark.x()) - width / 2, frame.yOf(mark.y()) - height / 2);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 240;
    }

    /// The smallest copy that need not be enlarged.
    private @Nullable Image level(double width) {
        Scene scene = getScene();
        Window window = scene == null ? null : scene.getWindow();
        double pixels = width * (window == null ? 1 : window.getOutputScaleX());
        Image fitting = levels.isEmpty() ? null : levels.getFirst();
        for (Image level : levels) {
            if (level.getWidth() >= pixels) {
                fitting = level;
            }
        }
        return fitting;
    }

    private double fitting() {
        return PictureFrame.fitting(
                naturalWidth, naturalHeight, Math.max(1, getWidth()), Math.max(1, getHeight()), grow);
    }

    private void zoomBy(double factor, double x, double y) {
        zoomTo(magnification.get() * factor, x, y);
    }

    /// Zooms so that the point of the picture at `x`, `y` stays there.
    private void zoomTo(double wanted, double x, double y) {
        double fit = fitting();
        double bounded = Math.clamp(wanted, Math.min(1, 1 / fit), Math.max(1, PictureFrame.LARGEST / fit));
        if (Math.abs(bounded - 1) < 0.02) {
            bounded = 1;
        }
        PictureFrame frame = frame();
        double factor = bounded / magnification.get();
        moveTo(frame.centreXAfter(factor, x, getWidth()), frame.centreYAfter(factor, y, getHeight()));
        magnification.set(bounded);
    }

    private void moveTo(double x, double y) {
        centre.set(new Point2D(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1)));
    }

    private void moveBy(double pixelsX, double pixelsY) {
        PictureFrame frame = frame();
        Point2D from = settledCentre(frame);
        moveTo(from.getX() - pixelsX / frame.width(), from.getY() - pixelsY / frame.height());
    }

    /// The centre as it is seen: near an edge the wanted one may lie further out than the picture can be moved.
    private Point2D settledCentre(PictureFrame frame) {
        return new Point2D(frame.fractionX(getWidth() / 2), frame.fractionY(getHeight() / 2));
    }

    private void scrolled(ScrollEvent event) {
        if (isEmpty() || event.getDeltaY() == 0) {
            return;
        }
        zoomBy(Math.pow(WHEEL_STEP, event.getDeltaY() / WHEEL_NOTCH), event.getX(), event.getY());
        event.consume();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        pressed = new Point2D(event.getX(), event.getY());
        centreWhenPressed = settledCentre(frame());
    }

    private void dragged(MouseEvent event) {
        if (pressed == null || pressed.distance(event.getX(), event.getY()) < CLICK) {
            return;
        }
        PictureFrame frame = frame();
        moveTo(
                centreWhenPressed.getX() - (event.getX() - pressed.getX()) / frame.width(),
                centreWhenPressed.getY() - (event.getY() - pressed.getY()) / frame.height());
    }

    private void released(MouseEvent event) {
        Point2D from = pressed;
        pressed = null;
        if (from == null || isEmpty() || onPoint == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        PictureFrame frame = frame();
        double x = frame.fractionX(event.getX());
        double y = frame.fractionY(event.getY());
        boolean inside = x >= 0 && x <= 1 && y >= 0 && y <= 1;
        if (inside && from.distance(event.getX(), event.getY()) < CLICK) {
            onPoint.accept(x, y);
        }
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() != this || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case DIGIT0, NUMPAD0 -> fit();
            case DIGIT1, NUMPAD1 -> actualSize();
            case LEFT -> moveBy(MOVE, 0);
            case RIGHT -> moveBy(-MOVE, 0);
            case UP -> moveBy(0, MOVE);
            case DOWN -> moveBy(0, -MOVE);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
