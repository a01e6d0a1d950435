package org.takedowndesk.ui.comparison;

import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.takedowndesk.ui.part.PictureView;

/// The number of a finding on a picture; dragged, or moved with the arrow keys while it has the cursor.
final class FindingMark extends Button {

    /// A hundredth of the picture a key press; with Shift a thousandth.
    private static final double STEP = 0.01;

    private static final double FINE = 0.001;

    private final PictureView picture;
    private final BiConsumer<Double, Double> moved;
    private final Runnable removed;
    private double x;
    private double y;
    private boolean dragged;

    FindingMark(
            int number, double x, double y, PictureView picture, BiConsumer<Double, Double> moved, Runnable removed) {
        super(Integer.toString(number));
        this.picture = picture;
        this.moved = moved;
        this.removed = removed;
        this.x = x;
        this.y = y;
        getStyleClass().add("finding-mark");
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void drag(MouseEvent event) {
        Point2D inside = picture.sceneToLocal(event.getSceneX(), event.getSceneY());
        Point2D at = picture.fractionAt(inside.getX(), inside.getY());
        x = at.getX();
        y = at.getY();
        dragged = true;
        picture.moveMark(this, x, y);
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragged) {
            dragged = false;
            moved.accept(x, y);
        }
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? FINE : STEP;
        switch (event.getCode()) {
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, -step);
            case DOWN -> move(0, step);
            case DELETE, BACK_SPACE -> removed.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double dx, double dy) {
        x = Math.clamp(x + dx, 0, 1);
        y = Math.clamp(y + dy, 0, 1);
        picture.moveMark(this, x, y);
        moved.accept(x, y);
    }
}
