package org.takedowndesk.ui.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A state as a word with a coloured dot before it.
public final class StatusDot extends Label {

    private final Region dot = new Region();

    public StatusDot() {
        this("", Tone.QUIET);
    }

    public StatusDot(String word, Tone tone) {
        getStyleClass().add("status-dot");
        dot.getStyleClass().add("dot");
        setGraphic(dot);
        show(word, tone);
    }

    public void show(String word, Tone tone) {
        setText(word);
        tone.put(dot);
        dot.setVisible(!word.isEmpty());
    }
}
