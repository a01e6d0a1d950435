package org.takedowndesk.ui.workcopy;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.workcopy.Area;
import org.takedowndesk.workcopy.Spot;

/// The picture one marks: what hands do on it becomes areas and moves in pixels of the picture as shown.
final class CopyStage extends StackPane {

    /// What is done with what hands did.
    interface Hands {
        CopyTool tool();

        void choose(CopyTool tool);

        /// A drag with a tool, or a click, from which only `from` counts.
        void drawn(Spot from, Spot to, boolean clicked);

        /// A click with the pointer.
        void pointed(Spot at);

        /// Moves the chosen step, or one of its ends.
        void shift(Grip grip, int right, int down);

        void delete();
    }

    /// Which part of the chosen step is moved.
    enum Grip {
        WHOLE,
        START,
        END
    }

    private static final double CLICK = 4;

    private final PictureView picture;
    private final MarkOverlay overlay;
    private final Hands hands;
    private @Nullable Spot pressed;
    private @Nullable Grip grip;
    private double pressedX;
    private double pressedY;

    CopyStage(PictureView picture, MarkOverlay overlay, Hands hands) {
        this.picture = picture;
        this.overlay = overlay;
        this.hands = hands;
        getStyleClass().add("preview-stage");
        getChildren().addAll(picture, overlay);
        picture.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        picture.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        picture.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        picture.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    private void pressed(MouseEvent event) {
        picture.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY || picture.isEmpty()) {
            return;
        }
        pressedX = event.getX();
        pressedY = event.getY();
        Spot at = overlay.spot(event.getX(), event.getY());
        grip = grip(event, at);
        if (grip != null || hands.tool() != CopyTool.SELECT) {
            pressed = at;
            event.consume();
        }
    }

    /// Handles can be taken with every tool; the middle of a step only with the pointer.
    private @Nullable Grip grip(MouseEvent event, Spot at) {
        Optional<Area> chosen = overlay.chosen();
        if (chosen.isEmpty()) {
            return null;
        }
        if (near(event, overlay.end())) {
            return Grip.END;
        }
        if (near(event, overlay.start())) {
            return Grip.START;
        }
        return hands.tool() == CopyTool.SELECT && holds(chosen.get(), at) ? Grip.WHOLE : null;
    }

    private boolean near(MouseEvent event, Optional<Spot> spot) {
        return spot.filter(one -> overlay.near(event.getX(), event.getY(), one)).isPresent();
    }

    static boolean holds(Area area, Spot at) {
        return at.x() >= area.x()
                && at.y() >= area.y()
                && at.x() <= area.end().x()
                && at.y() <= area.end().y();
    }

    private void dragged(MouseEvent event) {
        Spot from = pressed;
        if (from == null) {
            return;
        }
        event.consume();
        Spot to = overlay.spot(event.getX(), event.getY());
        if (grip == null) {
            overlay.draw(from, to, hands.tool() == CopyTool.ARROW);
        } else {
            Spot start = overlay.start().orElse(from);
            Spot end = overlay.end().orElse(to);
            overlay.draw(
                    grip == Grip.END ? start : moved(start, from, to),
                    grip == Grip.START ? end : moved(end, from, to),
                    false);
        }
    }

    private static Spot moved(Spot spot, Spot from, Spot to) {
        return new Spot(spot.x() + to.x() - from.x(), spot.y() + to.y() - from.y());
    }

    private void released(MouseEvent event) {
        Spot from = pressed;
        Grip held = grip;
        pressed = null;
        grip = null;
        overlay.draw(null, null, false);
        boolean clicked = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < CLICK;
        Spot to = overlay.spot(event.getX(), event.getY());
        if (from == null || (clicked && held == Grip.WHOLE)) {
            if (clicked && event.getButton() == MouseButton.PRIMARY && hands.tool() == CopyTool.SELECT) {
                hands.pointed(to);
            }
            return;
        }
        event.consume();
        if (held == null) {
            hands.drawn(from, to, clicked);
        } else if (!clicked) {
            hands.shift(held, to.x() - from.x(), to.y() - from.y());
        }
    }

    private void typed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        int step = event.isShortcutDown() ? 1 : 10;
        Grip moves = event.isShiftDown() ? Grip.END : Grip.WHOLE;
        boolean chosen = overlay.chosen().isPresent();
        KeyCode key = event.getCode();
        switch (key) {
            case LEFT, RIGHT, UP, DOWN -> {
                if (!chosen) {
                    return;
                }
                hands.shift(
                        moves,
                        key == KeyCode.LEFT ? -step : key == KeyCode.RIGHT ? step : 0,
                        key == KeyCode.UP ? -step : key == KeyCode.DOWN ? step : 0);
            }
            case DELETE, BACK_SPACE -> hands.delete();
            case ENTER -> placeInTheMiddle();
            case ESCAPE -> hands.choose(CopyTool.SELECT);
            default -> {
                if (event.isShortcutDown() || event.isShiftDown() || !chooseTool(key)) {
                    return;
                }
            }
        }
        event.consume();
    }

    private boolean chooseTool(KeyCode key) {
        for (CopyTool tool : CopyTool.values()) {
            if (tool.key() == key) {
                hands.choose(tool);
                return true;
            }
        }
        return false;
    }

    /// Whoever has no mouse places a mark in the middle of what is seen, and moves it from there.
    private void placeInTheMiddle() {
        if (hands.tool() != CopyTool.SELECT && !picture.isEmpty()) {
            double width = picture.getWidth();
            double height = picture.getHeight();
            hands.drawn(
                    overlay.spot(width * 0.375, height * 0.375), overlay.spot(width * 0.625, height * 0.625), false);
        }
    }
}
