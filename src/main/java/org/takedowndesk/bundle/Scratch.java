package org.takedowndesk.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Files beside the target that hold what had to be computed (repacked pictures) until the bundle is written.
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final String prefix;
    private final List<Path> files = new ArrayList<>();

    Scratch(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /// A new stream whose bytes are deflated into a file.
    Deflated deflated() throws IOException {
        Path file = Files.createTempFile(folder, prefix, ".tmp");
        files.add(file);
        return new Deflated(file, Files.newOutputStream(file));
    }

    /// A copy of what `in` gives, for readers that want a file.
    Path copy(InputStream in) throws IOException {
        Path file = Files.createTempFile(folder, prefix, ".tmp");
        files.add(file);
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /// Bytes on their way into a scratch file.
    static final class Deflated implements AutoCloseable {

        private final Path file;
        private final Deflater deflater = new Deflater(6);
        private final OutputStream out;

        private Deflated(Path file, OutputStream raw) {
            this.file = file;
            this.out = new DeflaterOutputStream(new BufferedOutputStream(raw, 1 << 16), deflater, 1 << 14);
        }

        OutputStream out() {
            return out;
        }

        /// The compressed bytes, as a stream of the document.
        FileStream finish() throws IOException {
            close();
            return FileStream.of(file, Files.size(file));
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } finally {
                deflater.end();
            }
        }
    }
}
