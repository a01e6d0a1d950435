package org.takedowndesk.ui.part;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;

/// Says what a drop would do while files are held over a part of the window.
public final class DropHint {

    private DropHint() {}

    /// Shows `hint` only while files are held over `target`.
    public static void show(Node target, Node hint) {
        hint.setMouseTransparent(true);
        put(hint, false);
        target.addEventFilter(
                DragEvent.DRAG_OVER, event -> put(hint, event.getDragboard().hasFiles()));
        target.addEventHandler(DragEvent.DRAG_EXITED, event -> put(hint, false));
        target.addEventFilter(DragEvent.DRAG_DROPPED, event -> put(hint, false));
    }

    private static void put(Node hint, boolean shown) {
        hint.setVisible(shown);
        hint.setManaged(shown);
    }
}
