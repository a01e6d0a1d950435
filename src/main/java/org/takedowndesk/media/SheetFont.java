package org.takedowndesk.media;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/// Loads the face that ships with the program for pictures with text, since a fresh machine has no Chinese one.
public final class SheetFont {

    private SheetFont() {}

    /// Takes some tenths of a second; keep what it gives.
    public static Font load() {
        try (InputStream in = SheetFont.class.getResourceAsStream("/org/takedowndesk/fonts/NotoSansSC-Regular.ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the program's font cannot be read", e);
        }
    }
}
