package org.takedowndesk.ui.part;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.takedowndesk.ui.Icon;

/// Puts a value on the clipboard; wherever a portal's form will ask for it.
public final class CopyButton extends Button {

    private static final Duration CONFIRMATION = Duration.seconds(1.2);

    private Supplier<String> value = () -> "";

    public CopyButton() {
        getStyleClass().addAll("button-icon", "flat", "copy-button");
        setGraphic(Icon.COPY.node());
        setOnAction(event -> copy());
    }

    /// `name` says what is copied, for the tooltip and for readers of the screen.
    public CopyButton(String name, Supplier<String> value) {
        this();
        setName(name);
        setValue(value);
    }

    public String getName() {
        return getAccessibleText() == null ? "" : getAccessibleText();
    }

    public void setName(String name) {
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
    }

    /// What is copied, asked for at the moment of copying.
    public void setValue(Supplier<String> value) {
        this.value = value;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(value.get());
        Clipboard.getSystemClipboard().setContent(content);
        setGraphic(Icon.CHECK.node());
        PauseTransition pause = new PauseTransition(CONFIRMATION);
        pause.setOnFinished(event -> setGraphic(Icon.COPY.node()));
        pause.play();
    }
}
