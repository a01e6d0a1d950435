package org.takedowndesk.bundle;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Files beside the target that hold what had to be computed (repacked pictures) until the bundle is written.
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final String prefix;
    /// Pictures are made on several threads.
    private final List<Path> files = Collections.synchronizedList(new ArrayList<>());
    private @Nullable Path small;
    private @Nullable FileChannel smallOut;

    Scratch(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /// A new, empty file.
    Path file() throws IOException {
        Path file = Files.createTempFile(folder, prefix, ".tmp");
        files.add(file);
        return file;
    }

    /// A new stream whose bytes are deflated into a file.
    Deflated deflated() throws IOException {
        Path file = file();
        return new Deflated(file, Files.newOutputStream(file));
    }

    /// Bytes deflated, as a stream of the document that takes no memory. All of them share a file: PDFBox would keep a
    /// buffer of 4 KB for each, and a bundle has two or three on every page.
    FileStream small(byte[] bytes) throws IOException {
        FileChannel out = smallOut;
        Path file = small;
        if (out == null || file == null) {
            file = file();
            out = FileChannel.open(file, StandardOpenOption.WRITE);
            small = file;
            smallOut = out;
        }
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
            deflater.write(bytes);
        }
        long offset = out.position();
        ByteBuffer left = ByteBuffer.wrap(deflated.toByteArray());
        while (left.hasRemaining()) {
            out.write(left);
        }
        FileStream stream = FileStream.of(List.of(new FileStream.Range(file, offset, out.position() - offset)));
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /// A copy of what `in` gives, for readers that want a file.
    Path copy(InputStream in) throws IOException {
        Path file = file();
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    @Override
    public void close() throws IOException {
        if (smallOut != null) {
            smallOut.close();
        }
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
