package org.takedowndesk.format;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.takedowndesk.media.Condition;

/// Walks the boxes of a film or picture; a box that would reach beyond the one around it ends the walk.
final class BoxWalk {

    private static final Set<String> HOLDING = Set.of(
            "moov", "trak", "mdia", "minf", "stbl", "udta", "meta", "ilst", "iprp", "ipco", "moof", "traf", "mvex");
    private static final int BOXES = 20_000;
    private static final int DEPTH = 16;

    /// Is shown every box, the outer before the inner.
    interface Visitor {
        void box(Box box) throws IOException;
    }

    private final SeekableByteChannel channel;
    private final Findings findings;
    private final Visitor visitor;
    private int seen;

    private BoxWalk(SeekableByteChannel channel, Findings findings, Visitor visitor) {
        this.channel = channel;
        this.findings = findings;
        this.visitor = visitor;
    }

    /// @throws EOFException if the last box is cut
    static void read(Path file, Findings findings, Visitor visitor) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            new BoxWalk(channel, findings, visitor).walk(new Box(channel, "", 0, channel.size()), 0);
        }
    }

    /// Whether every box was where and as large as it says.
    private boolean walk(Box outer, int depth) throws IOException {
        long at = outer.at();
        long end = outer.at() + outer.size();
        while (end - at >= 8) {
            findings.budget().check();
            if (++seen > BOXES || depth > DEPTH) {
                throw new LimitReached(NoticeKind.LIMIT_PARTS, seen);
            }
            ByteBuffer head = new Box(channel, "", at, end - at).bytes(16);
            String path = outer.path() + "/" + Box.text(head, 4, 4, StandardCharsets.ISO_8859_1);
            int headSize = head.getInt(0) == 1 ? 16 : 8;
            long size = size(head, end - at);
            if (size < headSize || size > end - at) {
                return lies(size, path, depth);
            }
            if (!walkInto(new Box(channel, path, at + headSize, size - headSize), depth)) {
                return false;
            }
            at += size;
        }
        return true;
    }

    private static long size(ByteBuffer head, long rest) {
        long size = head.getInt(0) & 0xFFFFFFFFL;
        if (size == 1) {
            return head.limit() < 16 ? -1 : head.getLong(8);
        }
        return size == 0 ? rest : size;
    }

    private boolean walkInto(Box box, int depth) throws IOException {
        findings.at(box.path());
        visitor.box(box);
        if (!HOLDING.contains(box.name())) {
            return true;
        }
        return walk(box.name().equals("meta") ? content(box) : box, depth + 1);
    }

    /// In films of QuickTime the first inner box follows at once, elsewhere behind a version.
    private static Box content(Box meta) throws IOException {
        ByteBuffer head = meta.bytes(8);
        boolean plain = head.limit() == 8
                && Box.text(head, 4, 4, StandardCharsets.ISO_8859_1).equals("hdlr");
        return plain || meta.size() < 4 ? meta : new Box(meta.channel(), meta.path(), meta.at() + 4, meta.size() - 4);
    }

    private boolean lies(long size, String path, int depth) throws EOFException {
        findings.at(path);
        if (depth == 0 && size > 0) {
            throw new EOFException("the file ends inside a box");
        }
        findings.wrong(Condition.CORRUPT, NoticeKind.LYING_SIZE, path);
        return false;
    }
}
