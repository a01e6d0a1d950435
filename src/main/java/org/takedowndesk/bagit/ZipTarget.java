package org.takedowndesk.bagit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.takedowndesk.work.Progress;

/// A bag as a ZIP file. Nothing is compressed: evidence hardly would be, and compressors differ from version to
/// version, so that the same bag would not give the same bytes.
final class ZipTarget implements BagTarget {

    private static final int BUFFER = 256 * 1024;

    /// The first moment that a ZIP can name.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final String folder;

    ZipTarget(Path file, String folder) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
        this.folder = folder;
    }

    @Override
    public Digested put(String path, Digested expected, ByteSource content, Progress progress) throws IOException {
        ZipEntry entry = new ZipEntry(folder + "/" + path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(expected.size());
        entry.setCompressedSize(expected.size());
        entry.setCrc(expected.crc());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Digested written = Digested.copy(content, zip, progress);
        if (written.equals(expected)) {
            zip.closeEntry();
        }
        return written;
    }

    @Override
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
