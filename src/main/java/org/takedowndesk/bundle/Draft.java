package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.takedowndesk.text.Texts;

/// The bundle while it is being set: the pages so far, what they share, and what is to be said about exhibits.
final class Draft implements AutoCloseable {

    private final PDDocument document;
    private final BundlePlan plan;
    private final Readings readings;
    private final Edition edition;
    private final Volume volume;
    private final Texts texts;
    private final Fonts fonts;
    private final Wrap wrap;
    private final Scratch scratch;
    private final LatePictures latePictures;
    private final Set<String> labels;
    private final COSDictionary resources = new COSDictionary();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Placed> placed = new LinkedHashMap<>();
    private final List<BundleRemark> remarks = new ArrayList<>();
    private final LayerStates layers = new LayerStates();
    private final Tag structure = new Tag("Document");
    private Tag part = structure;
    private int frontPages;
    private final COSStream save;
    private final COSStream restore;
    private final List<AutoCloseable> open = new ArrayList<>();

    /// Where an exhibit's pages are, and the bookmarks it brought along.
    record Placed(Leaf first, int pages, List<Bookmark> bookmarks) {}

    /// A bookmark; `leaf` is the page it leads to.
    record Bookmark(String title, Leaf leaf, List<Bookmark> below) {}

    /// @param identity of the plan, in hexadecimal digits
    Draft(
            PDDocument document,
            BundlePlan plan,
            Readings readings,
            Edition edition,
            Volume volume,
            String identity,
            Scratch scratch,
            LatePictures latePictures) {
        this.document = document;
        this.plan = plan;
        this.readings = readings;
        this.edition = edition;
        this.volume = volume;
        this.labels = plan.exhibits().stream().map(Exhibit::label).collect(Collectors.toSet());
        this.scratch = scratch;
        this.latePictures = latePictures;
        this.texts = new Texts(plan.language());
        this.fonts = new Fonts(document, "T" + identity.substring(0, 8) + "F", scratch);
        this.wrap = new Wrap(fonts, plan.language());
        resources.setItem(COSName.FONT, fonts.dictionary());
        this.save = stream(document, "q\n".getBytes(StandardCharsets.US_ASCII));
        this.restore = stream(document, "\nQ\n".getBytes(StandardCharsets.US_ASCII));
    }

    PDDocument document() {
        return document;
    }

    BundlePlan plan() {
        return plan;
    }

    Readings readings() {
        return readings;
    }

    Volume volume() {
        return volume;
    }

    Edition edition() {
        return edition;
    }

    Texts texts() {
        return texts;
    }

    Fonts fonts() {
        return fonts;
    }

    Wrap wrap() {
        return wrap;
    }

    Scratch scratch() {
        return scratch;
    }

    LatePictures latePictures() {
        return latePictures;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Map<String, Placed> placed() {
        return placed;
    }

    /// How many pages cover and index will have in this file.
    int frontPages() {
        return frontPages;
    }

    void frontPages(int value) {
        frontPages = value;
    }

    /// Whether the bundle has an exhibit of this label, in this volume or another.
    boolean hasExhibit(String label) {
        return labels.contains(label);
    }

    /// Where an exhibit's pages are.
    Placed exhibit(Exhibit exhibit) {
        return Objects.requireNonNull(placed.get(exhibit.label()), exhibit.label());
    }

    /// The first page of an exhibit, which may be set later than what leads to it, or stand in another volume.
    Supplier<Target> exhibit(String label) {
        return () -> {
            Placed here = placed.get(label);
            return here == null
                    ? Objects.requireNonNull(volume.places().exhibits().get(label), label)
                    : here.first();
        };
    }

    List<BundleRemark> remarks() {
        return remarks;
    }

    /// The whole document's structure.
    Tag structure() {
        return structure;
    }

    /// The part of the document that is being set.
    Tag part() {
        return part;
    }

    void enter(Tag value) {
        part = value;
    }

    LayerStates layers() {
        return layers;
    }

    /// The shared stream that saves the graphics state before a merged page's content.
    COSStream save() {
        return save;
    }

    /// The shared stream that restores it.
    COSStream restore() {
        return restore;
    }

    Canvas canvas() {
        return new Canvas(fonts);
    }

    /// Keeps `resource` open until the bundle is written.
    void keepOpen(AutoCloseable resource) {
        open.add(resource);
    }

    /// Ends a page of ours and adds it to the bundle.
    void add(Leaf leaf, Canvas canvas) {
        finish(leaf, canvas);
        leaves.add(leaf);
    }

    /// Ends a page of ours without adding it yet.
    void finish(Leaf leaf, Canvas canvas) {
        leaf.append(content(canvas));
        leaf.mark(canvas.marks());
        if (!leaf.page().containsKey(COSName.RESOURCES)) {
            leaf.page().setItem(COSName.RESOURCES, resources);
        }
    }

    /// Gives a page of ours a picture besides the shared fonts.
    void addPicture(Leaf leaf, String name, COSStream image) {
        addPictures(leaf, Map.of(name, image));
    }

    /// Gives a page of ours pictures, by their names in its content.
    void addPictures(Leaf leaf, Map<String, COSStream> images) {
        COSDictionary pictures = new COSDictionary();
        images.forEach((name, image) -> pictures.setItem(COSName.getPDFName(name), image));
        pictures.setDirect(true);
        COSDictionary own = new COSDictionary();
        own.setItem(COSName.FONT, fonts.dictionary());
        own.setItem(COSName.XOBJECT, pictures);
        own.setDirect(true);
        leaf.page().setItem(COSName.RESOURCES, own);
    }

    COSStream content(Canvas canvas) {
        try {
            return scratch.small(canvas.bytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A deflated stream of the document.
    static COSStream stream(PDDocument document, byte[] bytes) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return stream;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (AutoCloseable resource : open) {
            try {
                resource.close();
            } catch (Exception e) {
                failure = new IOException(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
