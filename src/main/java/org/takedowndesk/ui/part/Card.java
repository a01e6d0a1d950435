package org.takedowndesk.ui.part;

import javafx.scene.Node;
import javafx.scene.Parent;

/// The fields of one thing of which a form can hold several.
public interface Card<T> {

    Parent view();

    /// Where the cursor goes when the card is new.
    Node firstField();

    void show(T value);

    /// What the fields hold; only asked after [#passes].
    T read();

    /// Whether all fields can be saved; says beside each what is wrong.
    boolean passes();
}
