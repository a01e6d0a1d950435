package org.takedowndesk.media;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/// In which encoding a text is.
public final class Encodings {

    private static final int HEAD = 1024 * 1024;

    private Encodings() {}

    /// The encoding that the beginning of `file` shows; empty if it is no text.
    public static Optional<Charset> of(Path file) throws IOException {
        return TextSniffer.charset(MediaReader.head(file, HEAD));
    }
}
