package org.takedowndesk.ui.part;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Brings what has the cursor into sight.
public final class ScrollTo {

    private ScrollTo() {}

    /// Scrolls `pane` so that the focused control in it, if there is one, stands in its upper half.
    public static void focused(ScrollPane pane) {
        @Nullable
        Node focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        if (focused != null) {
            node(pane, focused);
        }
    }

    /// Scrolls `pane` so that `node` stands in its upper half, if it is in it.
    public static void node(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        if (content == null || !isBelow(node, content)) {
            return;
        }
        content.applyCss();
        pane.layout();
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double room = content.getBoundsInLocal().getHeight()
                - pane.getViewportBounds().getHeight();
        if (room > 0) {
            double wanted = place.getMinY() - pane.getViewportBounds().getHeight() / 3;
            pane.setVvalue(Math.clamp(wanted / room, 0.0, 1.0));
        }
    }

    private static boolean isBelow(Node node, Node ancestor) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
