package org.takedowndesk.ui.part;

import javafx.scene.control.Label;

/// A short word or a count in a coloured field.
public final class Badge extends Label {

    public Badge() {
        this("", Tone.QUIET);
    }

    public Badge(String text, Tone tone) {
        getStyleClass().add("badge");
        show(text, tone);
    }

    public void show(String text, Tone tone) {
        setText(text);
        tone.put(this);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
