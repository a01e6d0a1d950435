package org.takedowndesk.ui.workcopy;

import javafx.scene.input.KeyCode;
import org.takedowndesk.ui.Icon;

/// What a drag on the picture makes; each with the key that chooses it while the picture has the cursor.
enum CopyTool {
    SELECT(Icon.POINTER, KeyCode.V),
    CROP(Icon.CAPTURE, KeyCode.C),
    ARROW(Icon.ARROW, KeyCode.A),
    BOX(Icon.BOX, KeyCode.B),
    NUMBER(Icon.NUMBER, KeyCode.N),
    TEXT(Icon.TEXT, KeyCode.T),
    HIGHLIGHT(Icon.HIGHLIGHT, KeyCode.H),
    REDACT(Icon.REDACT, KeyCode.X);

    private final Icon icon;
    private final KeyCode key;

    CopyTool(Icon icon, KeyCode key) {
        this.icon = icon;
        this.key = key;
    }

    Icon icon() {
        return icon;
    }

    KeyCode key() {
        return key;
    }
}
