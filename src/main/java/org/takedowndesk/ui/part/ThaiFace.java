package org.takedowndesk.ui.part;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/// Sets Thai words in the Thai face that ships with the program: the face of the interface has no Thai letters, and a
/// fresh machine may have no other.
public final class ThaiFace {

    private static final PseudoClass THAI = PseudoClass.getPseudoClass("thai");

    private ThaiFace() {}

    /// Follows what is written on a label or button from now on.
    public static void follow(Labeled node) {
        node.textProperty().subscribe(text -> follow(node, text == null ? "" : text));
    }

    /// Follows what is typed into a field from now on.
    public static void follow(TextInputControl node) {
        node.textProperty().subscribe(text -> follow(node, text == null ? "" : text));
    }

    /// Looks right for `text`, which `node` shows now.
    static void follow(Node node, String text) {
        node.pseudoClassStateChanged(
                THAI,
                text.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.THAI));
    }
}
