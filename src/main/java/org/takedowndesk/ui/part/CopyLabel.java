package org.takedowndesk.ui.part;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// A hash, id, path or link: monospaced, shortened in the middle, whole in the tooltip and on the clipboard.
public final class CopyLabel extends HBox {

    static final String GAP = "…";
    private static final int USUAL_LENGTH = 24;

    private final Label label = new Label();
    private final CopyButton button = new CopyButton();
    private String value = "";
    private int length = USUAL_LENGTH;

    public CopyLabel() {
        getStyleClass().add("copy-label");
        setAlignment(Pos.CENTER_LEFT);
        label.getStyleClass().add("mono");
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setEllipsisString(GAP);
        label.setMinWidth(0);
        button.setMinWidth(USE_PREF_SIZE);
        button.setValue(this::getValue);
        getChildren().addAll(label, button);
        show();
    }

    /// `name` says what is copied.
    public CopyLabel(String name, String value) {
        this();
        setName(name);
        setValue(value);
    }

    public String getName() {
        return button.getName();
    }

    public void setName(String name) {
        button.setName(name);
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
        show();
    }

    public int getLength() {
        return length;
    }

    /// How many characters are shown at most.
    public void setLength(int length) {
        this.length = length;
        show();
    }

    /// The beginning and the end of a long text, at most `length` characters with the mark between them.
    public static String shortened(String text, int length) {
        int characters = text.codePointCount(0, text.length());
        if (characters <= length) {
            return text;
        }
        int kept = Math.max(2, length - 1);
        int end = text.offsetByCodePoints(0, kept - kept / 2);
        int start = text.offsetByCodePoints(text.length(), -(kept / 2));
        return text.substring(0, end) + GAP + text.substring(start);
    }

    private void show() {
        String shown = shortened(value, length);
        label.setText(shown);
        label.setTooltip(shown.equals(value) ? null : new Tooltip(value));
        setVisible(!value.isEmpty());
    }
}
