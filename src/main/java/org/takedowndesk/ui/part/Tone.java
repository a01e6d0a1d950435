package org.takedowndesk.ui.part;

import java.util.Locale;
import javafx.scene.Node;

/// The colour that goes with a word about a state; the word always stands beside it.
public enum Tone {
    QUIET,
    ACCENT,
    GOOD,
    WARN,
    BAD;

    /// Gives `node` this tone in place of any other.
    void put(Node node) {
        for (Tone tone : values()) {
            node.getStyleClass().remove(tone.styleClass());
        }
        node.getStyleClass().add(styleClass());
    }

    private String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
