package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.takedowndesk.media.Encodings;

/// A plain text.
final class TextFile implements FormatParser {

    private static final int PIECE = 32 * 1024;

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (Reader in = open(file, findings)) {
            char[] piece = new char[PIECE];
            StringBuilder text = new StringBuilder();
            for (int read = in.read(piece);
                    read >= 0 && text.length() <= findings.limits().textChars(); ) {
                text.append(piece, 0, read);
                read = in.read(piece);
            }
            findings.text(text);
        }
    }

    /// The text in the encoding that its beginning shows.
    static Reader open(Path file, Findings findings) throws IOException {
        Charset charset = Encodings.of(file).orElse(StandardCharsets.UTF_8);
        InputStream in = findings.budget().metered(Files.newInputStream(file));
        return new InputStreamReader(in, charset);
    }
}
