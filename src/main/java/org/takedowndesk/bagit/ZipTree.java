package org.takedowndesk.bagit;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.takedowndesk.bagit.ZipDirectory.ZipItem;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// A bag in a ZIP file. Nothing is unpacked to the disk.
final class ZipTree implements BagTree {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LOCAL_LENGTH = 30;
    private static final int BUFFER = 64 * 1024;

    private final FileChannel file;
    private final IdentityHashMap<Node, ZipItem> items = new IdentityHashMap<>();
    private final List<Node> nodes;

    ZipTree(Path path, BagLimits limits) throws IOException {
        this.file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            List<ZipItem> all = ZipDirectory.read(file);
            if (all.size() > limits.files()) {
                throw new ProblemException(Problem.FILE_REFUSED, path, BagRefusal.TOO_MANY_FILES);
            }
            // Entries that share their bytes make a small file large; no honest program writes them.
            long packed = 0;
            for (ZipItem item : all) {
                packed += Math.min(Math.max(0, item.packed()), file.size() + 1);
            }
            if (packed > file.size()) {
                throw new ProblemException(Problem.FILE_REFUSED, path, BagRefusal.OVERLAPPING);
            }
            this.nodes = all.stream()
                    .filter(item -> !item.isFolder())
                    .map(item -> node(item, limits))
                    .toList();
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private Node node(ZipItem item, BagLimits limits) {
        boolean readable = !item.isEncrypted()
                && (item.method() == STORED || item.method() == DEFLATED)
                && item.size() >= 0
                && item.packed() >= 0
                && (item.size() <= BagLimits.LARGE || item.size() / limits.ratio() <= item.packed());
        Node node = new Node(item.name(), item.size(), kind(item, readable));
        items.put(node, item);
        return node;
    }

    private static Kind kind(ZipItem item, boolean readable) {
        if (item.link()) {
            return Kind.LINK;
        }
        return readable ? Kind.FILE : Kind.NOT_READ;
    }

    @Override
    public List<Node> nodes() {
        return nodes;
    }

    @Override
    public InputStream open(Node node) throws IOException {
        ZipItem item = items.get(node);
        if (item == null) {
            throw new IllegalArgumentException("not of this ZIP file: " + node.path());
        }
        ByteBuffer header = ZipDirectory.read(file, item.localHeader(), LOCAL_LENGTH);
        int nameLength = ZipDirectory.unsigned(header.getShort(26));
        int extraLength = ZipDirectory.unsigned(header.getShort(28));
        ByteBuffer name = ZipDirectory.read(file, item.localHeader() + LOCAL_LENGTH, nameLength);
        if (!item.name().equals(StandardCharsets.UTF_8.decode(name).toString())) {
            throw new IOException("the file has another name in its own header than in the directory");
        }
        long start = item.localHeader() + LOCAL_LENGTH + nameLength + extraLength;
        InputStream raw = new Slice(file, start, item.packed());
        return item.method() == STORED ? raw : new Inflating(raw, item.size());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// A part of the file.
    private static final class Slice extends InputStream {
        private final FileChannel file;
        private long at;
        private final long end;

        Slice(FileChannel file, long start, long length) {
            this.file = file;
            this.at = start;
            this.end = start + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int wanted = (int) Math.min(length, end - at);
            if (wanted <= 0) {
                return -1;
            }
            int read = file.read(ByteBuffer.wrap(target, offset, wanted), at);
            if (read < 0) {
                throw new EOFException("the ZIP file is cut off");
            }
            at += read;
            return read;
        }
    }

    /// Unpacks no more than one byte beyond what the directory promised.
    private static final class Inflating extends InflaterInputStream {
        private long left;

        Inflating(InputStream raw, long size) {
            super(raw, new Inflater(true), BUFFER);
            this.left = size + 1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                throw new IOException("it unpacks to more than the directory of the ZIP file says");
            }
            int read = super.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
