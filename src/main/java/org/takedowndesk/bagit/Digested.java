package org.takedowndesk.bagit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.takedowndesk.work.Progress;

/// What a file's bytes come to.
///
/// @param sha256 in lower-case hexadecimal
record Digested(long size, String sha256, long crc) {

    private static final int BUFFER = 256 * 1024;

    static Digested of(ByteSource source, Progress progress) throws IOException {
        return copy(source, OutputStream.nullOutputStream(), progress);
    }

    /// Copies all bytes and says what they came to.
    static Digested copy(ByteSource source, OutputStream out, Progress progress) throws IOException {
        MessageDigest digest = Algorithm.SHA256.digest();
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = source.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                crc.update(buffer, 0, read);
                out.write(buffer, 0, read);
                size += read;
                progress.stopIfCancelled();
            }
        }
        return new Digested(size, HexFormat.of().formatHex(digest.digest()), crc.getValue());
    }
}
