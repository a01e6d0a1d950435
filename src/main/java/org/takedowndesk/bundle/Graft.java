package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Copies objects of another document, so that nothing of it comes along but what was asked for.
///
/// Streams are not copied but read from the other document's file when the bundle is written. Works through a queue,
/// not by recursion, and counts, so that no document, however made, exhausts the stack or the heap.
final class Graft {

    private static final int MOST_OBJECTS = 3_000_000;
    private static final int DEEPEST = 200;
    private static final int INLINE = 20;

    private final FileRead source;
    private final IdentityHashMap<COSBase, COSBase> copies = new IdentityHashMap<>();
    private final Deque<Pending> queue = new ArrayDeque<>();
    private final List<COSStream> streams = new ArrayList<>();
    private int count;

    private record Pending(COSBase from, COSBase to, int depth) {}

    Graft(FileRead source) {
        this.source = source;
    }

    /// Says that wherever `original` is referred to, `copy` is meant.
    void replace(COSBase original, COSBase copy) {
        copies.put(original, copy);
    }

    /// The copy of `value` and of all it refers to, except pages that were not announced; `null` for nothing.
    @Nullable
    COSBase copy(@Nullable COSBase value) throws IOException, NotShown {
        COSBase copy = shallow(value, 0);
        while (!queue.isEmpty()) {
            Pending next = queue.remove();
            fill(next);
        }
        return copy;
    }

    /// Lets go of the other document's objects; only its streams' places in the file stay known.
    void finish() throws IOException {
        for (COSStream stream : streams) {
            stream.clear();
        }
        copies.clear();
        source.release();
    }

    private @Nullable COSBase shallow(@Nullable COSBase value, int depth) throws IOException, NotShown {
        COSBase actual = value instanceof COSObject object ? object.getObject() : value;
        if (actual == null || actual instanceof COSNull) {
            return null;
        }
        if (!(actual instanceof COSArray) && !(actual instanceof COSDictionary)) {
            return actual;
        }
        COSBase known = copies.get(actual);
        if (known != null) {
            return known;
        }
        if (actual instanceof COSDictionary page && isPage(page)) {
            return null;
        }
        boolean direct = !(value instanceof COSObject);
        int below = direct ? depth + 1 : 0;
        if (++count > MOST_OBJECTS || below > DEEPEST) {
            throw new NotShown(BundleRemark.Reason.TOO_COMPLEX, "");
        }
        COSBase copy = empty(actual);
        copy.setDirect(direct && below < INLINE && !(actual instanceof COSStream));
        copies.put(actual, copy);
        queue.add(new Pending(actual, copy, below));
        return copy;
    }

    private static boolean isPage(COSDictionary dictionary) {
        COSName type = dictionary.getCOSName(COSName.TYPE);
        return COSName.PAGE.equals(type) || COSName.PAGES.equals(type);
    }

    private COSBase empty(COSBase actual) throws IOException {
        if (actual instanceof COSArray) {
            return new COSArray();
        }
        if (actual instanceof COSStream stream) {
            streams.add(stream);
            return new BorrowedStream(stream, source);
        }
        return new COSDictionary();
    }

    private void fill(Pending pending) throws IOException, NotShown {
        if (pending.from() instanceof COSArray from && pending.to() instanceof COSArray to) {
            for (int i = 0; i < from.size(); i++) {
                COSBase copy = shallow(from.get(i), pending.depth());
                to.add(copy == null ? COSNull.NULL : copy);
            }
        } else if (pending.from() instanceof COSDictionary from && pending.to() instanceof COSDictionary to) {
            boolean stream = from instanceof COSStream;
            for (COSName key : from.keySet()) {
                if ((stream && isOutside(key)) || Mending.leavesOut(from, key)) {
                    continue;
                }
                COSBase copy = shallow(from.getItem(key), pending.depth());
                if (copy != null) {
                    to.setItem(key, copy);
                }
            }
        }
    }

    /// Streams may name a file elsewhere as their content, and carry the length that the copy knows by itself.
    private static boolean isOutside(COSName key) {
        return key.equals(COSName.LENGTH)
                || key.equals(COSName.F)
                || key.equals(COSName.F_FILTER)
                || key.equals(COSName.F_DECODE_PARMS);
    }

    /// A stream of another document, read from there again when it is written.
    private static final class BorrowedStream extends COSStream {

        private final COSStream original;
        private final FileRead source;
        private final long size;

        /// Reads it once: lengths in documents lie, and a stream that cannot be read must be known before.
        BorrowedStream(COSStream original, FileRead source) throws IOException {
            this.original = original;
            this.source = source;
            long counted = 0;
            if (original.hasData()) {
                try (InputStream in = original.createRawInputStream()) {
                    byte[] buffer = new byte[1 << 13];
                    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                        counted += read;
                    }
                }
            }
            this.size = counted;
            setLong(COSName.LENGTH, counted);
        }

        @Override
        public InputStream createRawInputStream() throws IOException {
            return new java.io.FilterInputStream(original.createRawInputStream()) {
                @Override
                public void close() throws IOException {
                    super.close();
                    source.release();
                }
            };
        }

        @Override
        public boolean hasData() {
            return size > 0;
        }

        @Override
        public long getLength() {
            return size;
        }
    }
}
