package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page saved as HTML, with or without its pictures in it.
final class HtmlFile implements FormatParser {

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (InputStream in = findings.budget().metered(Files.newInputStream(file))) {
            new HtmlPage(findings, "").read(Bytes.piece(in, findings, "HTML"), null);
        }
    }
}
