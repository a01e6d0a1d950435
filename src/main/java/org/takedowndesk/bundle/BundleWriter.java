package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Writes a bundle plan as one PDF, reading every original once and holding none of them in memory.
public final class BundleWriter {

    /// Progress counts to this: placing exhibits is the first tenth, writing the rest.
    private static final int STEPS = 1000;

    private static final int PLACING = 100;

    /// Writes the bundle to a file beside `target`, flushes it, and only then moves it into place. When it fails or
    /// is
    /// cancelled, nothing is left and an older bundle stays as it was.
    ///
    /// @throws ProblemException if the folder cannot be written to
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop
    public BundleResult write(BundlePlan plan, Path target, Progress progress) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new ProblemException(Problem.CANNOT_WRITE, target, "no folder");
        }
        try {
            Path part = folder.resolve(".bundle-" + UUID.randomUUID() + ".part");
            try (Scratch scratch = new Scratch(folder, ".bundle")) {
                return write(plan, target, part, scratch, progress);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.CANNOT_WRITE, e, target, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new ProblemException(Problem.CANNOT_WRITE, e, target, String.valueOf(e.getMessage()));
        }
    }

    private static BundleResult write(BundlePlan plan, Path target, Path part, Scratch scratch, Progress progress)
            throws IOException {
        String identity = identity(plan);
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                Draft draft = new Draft(document, plan, identity, scratch)) {
            Attachments attachments = new Attachments(plan.asOf());
            Assembly assembly = new Assembly(draft, attachments);
            assembly.sections(progress);
            assembly.finish(identity);
            long expected = plan.exhibits().stream()
                    .mapToLong(exhibit -> exhibit.file().toFile().length())
                    .sum();
            MeteredOutput out = new MeteredOutput(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    progress,
                    expected);
            try (out) {
                document.save(out, CompressParameters.NO_COMPRESSION);
            }
            force(part);
            progress.stopIfCancelled();
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            draft.remarks().addAll(attachments.differences());
            progress.at(STEPS, STEPS);
            return new BundleResult(
                    target,
                    draft.leaves().size(),
                    out.written(),
                    HexFormat.of().formatHex(out.digest()),
                    assembly.firstPages(),
                    draft.remarks());
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// A hash over all the plan says, whatever folder its files lie in.
    private static String identity(BundlePlan plan) {
        StringBuilder said = new StringBuilder();
        said.append(List.of(
                plan.title(),
                plan.subtitle(),
                plan.reference(),
                plan.language().toLanguageTag(),
                plan.asOf(),
                plan.author()));
        for (PlanSection section : plan.sections()) {
            said.append(section.heading()).append('\n').append(section.blocks()).append('\n');
            for (Exhibit exhibit : section.exhibits()) {
                said.append(List.of(
                        exhibit.label(),
                        exhibit.title(),
                        exhibit.sha256(),
                        exhibit.fileType(),
                        exhibit.originalName(),
                        exhibit.caption()));
            }
        }
        return HexFormat.of().formatHex(Sha256.digest().digest(said.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// Puts the parts of a bundle together.
    private static final class Assembly {

        private final Draft draft;
        private final Attachments attachments;
        private final ExhibitPages exhibits;
        private final List<FrontMatter.Entry> entries = new ArrayList<>();
        private final List<Draft.Bookmark> bookmarks = new ArrayList<>();
        private final IdentityHashMap<Leaf, Integer> numbers = new IdentityHashMap<>();

        Assembly(Draft draft, Attachments attachments) {
            this.draft = draft;
            this.attachments = attachments;
            this.exhibits = new ExhibitPages(draft, attachments);
        }

        void sections(Progress progress) {
            int total = Math.max(1, draft.plan().exhibits().size());
            int done = 0;
            for (PlanSection section : draft.plan().sections()) {
                Leaf first = words(section);
                entries.add(new FrontMatter.Entry("", section.heading(), first));
                List<Draft.Bookmark> below = new ArrayList<>();
                for (Exhibit exhibit : section.exhibits()) {
                    progress.stopIfCancelled();
                    progress.note(exhibit.label() + " " + exhibit.title());
                    exhibits.set(exhibit);
                    Draft.Placed placed = draft.exhibit(exhibit);
                    entries.add(new FrontMatter.Entry(exhibit.label(), exhibit.title(), placed.first()));
                    below.add(new Draft.Bookmark(
                            exhibit.label() + " " + exhibit.title(), placed.first(), placed.bookmarks()));
                    progress.at((long) PLACING * ++done / total, STEPS);
                }
                bookmarks.add(new Draft.Bookmark(section.heading(), first, below));
            }
        }

        private Leaf words(PlanSection section) {
            Flow flow = new Flow(draft, "");
            Blocks blocks = new Blocks(flow);
            blocks.sectionHeading(section.heading());
            section.blocks().forEach(blocks::set);
            if (section.blocks().isEmpty()) {
                blocks.set(list(section.exhibits()));
            }
            flow.end();
            return flow.firstLeaf();
        }

        /// For a section that says nothing but its exhibits.
        private Block list(List<Exhibit> exhibits) {
            List<Column> columns = List.of(
                    Column.left(draft.texts().get("bundle.list.exhibit"), 1),
                    Column.left(draft.texts().get("bundle.list.title"), 6));
            List<List<Cell>> rows = exhibits.stream()
                    .map(exhibit -> List.of(Cell.exhibit(exhibit.label()), Cell.text(exhibit.title())))
                    .toList();
            return new Block.Table(columns, rows);
        }

        void finish(String identity) throws IOException {
            int indexPages = new FrontMatter(draft, entries).set();
            List<Leaf> leaves = draft.leaves();
            Foot foot = new Foot(draft);
            for (int i = 0; i < leaves.size(); i++) {
                numbers.put(leaves.get(i), i + 1);
                foot.set(leaves.get(i), i + 1, leaves.size());
            }
            leaves.forEach(this::link);
            bookmarks.addFirst(new Draft.Bookmark(draft.texts().get("bundle.index"), leaves.get(1), List.of()));
            attachManifest(indexPages);
            Catalog catalog = new Catalog(draft);
            catalog.enter(identity);
            catalog.dictionary().setItem(COSName.OUTLINES, Outline.of(bookmarks));
            attachments.enter(catalog.dictionary());
            draft.layers().enter(catalog.dictionary());
            draft.fonts().embed();
        }

        private void link(Leaf leaf) {
            for (Leaf.Spot spot : leaf.spots()) {
                COSDictionary link = new COSDictionary();
                link.setItem(COSName.TYPE, COSName.ANNOT);
                link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
                COSArray area = new COSArray();
                for (float side : new float[] {spot.left(), spot.bottom(), spot.right(), spot.top()}) {
                    area.add(new COSFloat(Math.round(side * 100) / 100f));
                }
                link.setItem(COSName.RECT, area);
                COSArray border = Images.numbers(0, 0, 0);
                link.setItem(COSName.BORDER, border);
                link.setItem(COSName.F, COSInteger.get(4));
                link.setItem(COSName.DEST, Outline.top(spot.target().get()));
                leaf.annotate(link);
            }
        }

        private void attachManifest(int indexPages) {
            List<Manifest.Item> items = new ArrayList<>();
            for (Exhibit exhibit : draft.plan().exhibits()) {
                Draft.Placed placed = draft.exhibit(exhibit);
                long size = attachments.size(exhibit);
                items.add(new Manifest.Item(
                        exhibit.label(),
                        exhibit.title(),
                        exhibit.originalName(),
                        size < 0 ? "" : Attachments.name(exhibit),
                        exhibit.sha256(),
                        size,
                        exhibit.fileType(),
                        page(placed.first()),
                        placed.pages()));
            }
            byte[] json = new Manifest(
                            Manifest.FORMAT,
                            "Takedown Desk",
                            draft.plan().reference(),
                            draft.leaves().size(),
                            2,
                            indexPages,
                            items)
                    .json();
            COSStream stream = Draft.stream(draft.document(), json);
            attachments.addData(Attachments.MANIFEST, "application/json", stream, json.length);
        }

        private int page(Leaf leaf) {
            Integer number = numbers.get(leaf);
            if (number == null) {
                throw new IllegalStateException("A page of an exhibit is not in the bundle");
            }
            return number;
        }

        Map<String, Integer> firstPages() {
            Map<String, Integer> pages = new TreeMap<>();
            draft.placed().forEach((label, placed) -> pages.put(label, page(placed.first())));
            return pages;
        }
    }

    /// Counts and hashes what is written, and stops when the user wants it.
    private static final class MeteredOutput extends OutputStream {

        private static final int BUFFER = 1 << 18;

        private final OutputStream out;
        private final Progress progress;
        private final long expected;
        private final java.security.MessageDigest digest = Sha256.digest();
        private final byte[] buffer = new byte[BUFFER];
        private int filled;
        private long written;

        MeteredOutput(OutputStream out, Progress progress, long expected) {
            this.out = out;
            this.progress = progress;
            this.expected = Math.max(1, 2 * expected);
        }

        @Override
        public void write(int one) throws IOException {
            if (filled == BUFFER) {
                drain();
            }
            buffer[filled++] = (byte) one;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int from = offset;
            int left = length;
            while (left > 0) {
                if (filled == BUFFER) {
                    drain();
                }
                int part = Math.min(left, BUFFER - filled);
                System.arraycopy(bytes, from, buffer, filled, part);
                filled += part;
                from += part;
                left -= part;
            }
        }

        private void drain() throws IOException {
            progress.stopIfCancelled();
            out.write(buffer, 0, filled);
            digest.update(buffer, 0, filled);
            written += filled;
            filled = 0;
            progress.at(PLACING + Math.min(STEPS - PLACING - 1, (STEPS - PLACING) * written / expected), STEPS);
        }

        @Override
        public void close() throws IOException {
            try {
                drain();
            } finally {
                out.close();
            }
        }

        long written() {
            return written;
        }

        byte[] digest() {
            return digest.digest();
        }
    }
}
