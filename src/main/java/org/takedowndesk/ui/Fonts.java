package org.takedowndesk.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The typefaces that ship with the program, because a fresh machine has none for Chinese.
public final class Fonts {

    /// The face of the interface; it has Latin, Greek, Cyrillic and Chinese.
    public static final String TEXT = "Noto Sans SC";

    /// The face of hashes, ids and links.
    public static final String MONO = "JetBrains Mono";

    private static final List<String> FILES = List.of(
            "NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "JetBrainsMono-Regular.ttf", "NotoSansThai-Regular.ttf");

    private Fonts() {}

    /// Makes the faces known to JavaFX; once, before the first window.
    public static void load() {
        for (String file : FILES) {
            try (InputStream font = Fonts.class.getResourceAsStream("/org/takedowndesk/fonts/" + file)) {
                if (font == null || Font.loadFont(font, Font.getDefault().getSize()) == null) {
                    throw new IllegalStateException("cannot load the font " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
