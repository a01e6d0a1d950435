package org.takedowndesk.ui.complaint;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;

/// Changes what a box offers without touching what is chosen in it.
final class Choices {

    private Choices() {}

    /// Offers `items`; what is chosen stays on offer even where it does not belong there any more, so that nothing
    /// changes behind the user's back and the check can say what is wrong with it.
    static <T> void offer(ComboBox<T> box, List<T> items) {
        T chosen = box.getValue();
        List<T> wanted = new ArrayList<>(items);
        if (chosen != null && !wanted.contains(chosen)) {
            wanted.addFirst(chosen);
        }
        if (!box.getItems().equals(wanted)) {
            box.getItems().setAll(wanted);
            box.setValue(chosen);
        }
    }
}
