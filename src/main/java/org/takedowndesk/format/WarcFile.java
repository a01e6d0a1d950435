package org.takedowndesk.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A web archive, plain or packed.
final class WarcFile implements FormatParser {

    private static final int BUFFER = 64 * 1024;

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            read(in, Files.size(file), "", findings);
        }
    }

    /// @param packed bytes of the archive as it stands on the disk
    /// @param prefix of every place in it
    static void read(InputStream in, long packed, String prefix, Findings findings) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        InputStream plain = gzip ? new GZIPInputStream(in, BUFFER) : in;
        new WarcRecords(findings, prefix).read(findings.budget().metered(plain, packed, "WARC"));
    }
}
