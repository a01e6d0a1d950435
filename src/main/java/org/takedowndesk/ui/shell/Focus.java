package org.takedowndesk.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Finds where the keyboard can go.
final class Focus {

    private Focus() {}

    /// The first node below `node`, in reading order, that the keyboard can reach.
    static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .flatMap(child -> first(child).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
