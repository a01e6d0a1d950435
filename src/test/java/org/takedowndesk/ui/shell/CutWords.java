package org.takedowndesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;

/// What a user cannot read to its end: labels and buttons whose words are cut off. Cells of tables may be, since their
/// columns can be drawn wider, and so may links and hashes, which are shortened in the middle.
final class CutWords {

    private CutWords() {}

    /// Called on the interface thread.
    static List<String> in(Node node) {
        List<String> cut = new ArrayList<>();
        collect(node, cut);
        return cut;
    }

    private static void collect(Node node, List<String> cut) {
        if (!node.isVisible() || node instanceof TableCell) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.isTextTruncated()
                && labeled.getTextOverrun() != OverrunStyle.CENTER_ELLIPSIS) {
            cut.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, cut));
        }
    }
}
