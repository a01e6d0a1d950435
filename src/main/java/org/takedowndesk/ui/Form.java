package org.takedowndesk.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// A small form shown in a dialog.
public interface Form<R> {

    Parent view();

    /// Where the cursor stands first.
    Node firstField();

    /// What was filled in; empty when something is wrong, after saying so beside the field and going there.
    Optional<R> result();

    /// The key of the word on the button that leaves it: nothing is cancelled where something is only told.
    default String leaveKey() {
        return "shell.dialog.cancel";
    }
}
