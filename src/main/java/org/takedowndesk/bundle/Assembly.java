package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.takedowndesk.work.Progress;

/// Puts the parts of a bundle together: the sections with their exhibits, then what needs every page to be there.
final class Assembly {

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
            draft.enter(draft.structure().add(Tag.SECTION));
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
                progress.at((long) BundleWriter.PLACING * ++done / total, BundleWriter.STEPS);
            }
            bookmarks.add(new Draft.Bookmark(section.heading(), first, below));
        }
    }

    private Leaf words(PlanSection section) {
        Flow flow = new Flow(draft, "");
        Blocks blocks = new Blocks(flow);
        if (isPaper() && draft.leaves().isEmpty()) {
            blocks.title(draft.plan().title(), draft.plan().subtitle());
        }
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
        int indexPages = isPaper() ? 0 : new FrontMatter(draft, entries, list().sha256()).set();
        List<Leaf> leaves = draft.leaves();
        Foot foot = new Foot(draft);
        for (int i = 0; i < leaves.size(); i++) {
            numbers.put(leaves.get(i), i + 1);
            foot.set(leaves.get(i), i + 1, leaves.size());
        }
        leaves.forEach(this::link);
        if (!isPaper()) {
            bookmarks.addFirst(new Draft.Bookmark(draft.texts().get("bundle.index"), leaves.get(1), List.of()));
            attachLists(indexPages);
        }
        Catalog catalog = new Catalog(draft, attachments.isEmpty() ? 2 : 3, isAccessible());
        catalog.enter(identity);
        catalog.dictionary().setItem(COSName.OUTLINES, new Outline(this::page).of(bookmarks));
        catalog.dictionary().setItem(COSName.OPEN_ACTION, Outline.atFullSize(leaves.getFirst()));
        StructureTree.enter(catalog.dictionary(), draft.structure(), leaves);
        attachments.enter(catalog.dictionary());
        draft.layers().enter(catalog.dictionary());
        draft.fonts().embed();
    }

    /// Whether every page is ours, so that all of it can be read aloud in order.
    boolean isAccessible() {
        return draft.leaves().stream().allMatch(leaf -> leaf.origin() == Leaf.Origin.OURS);
    }

    private boolean isPaper() {
        return draft.plan().shape() == BundlePlan.Shape.PAPER;
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
            link.setItem(COSName.CONTENTS, new COSString(Legible.line(spot.words())));
            spot.tag().anchor(leaf, link);
            leaf.annotate(link);
        }
    }

    /// The exhibits without their pages, the same in every edition.
    ExhibitList list() {
        return new ExhibitList(draft.plan().exhibits().stream()
                .map(exhibit -> new ExhibitList.Line(
                        exhibit.label(),
                        exhibit.title(),
                        exhibit.originalName(),
                        exhibit.sha256(),
                        attachments.size(exhibit)))
                .toList());
    }

    private void attachLists(int indexPages) {
        byte[] list = list().bytes();
        attachments.addData(ExhibitList.NAME, "text/plain", Draft.stream(draft.document(), list), list.length);
        byte[] json = manifest(indexPages).json();
        COSStream stream = Draft.stream(draft.document(), json);
        if (draft.edition().attaches()) {
            attachments.addData(Attachments.MANIFEST, "application/json", stream, json.length);
        } else {
            // Not a file to anyone but our own check.
            draft.document().getDocumentCatalog().getCOSObject().setItem(Attachments.INNER_MANIFEST, stream);
        }
    }

    private Manifest manifest(int indexPages) {
        List<Manifest.Item> items = new ArrayList<>();
        for (Exhibit exhibit : draft.plan().exhibits()) {
            Draft.Placed placed = draft.exhibit(exhibit);
            long size = attachments.size(exhibit);
            items.add(new Manifest.Item(
                    exhibit.label(),
                    exhibit.title(),
                    exhibit.originalName(),
                    size < 0 || !draft.edition().attaches() ? "" : Attachments.name(exhibit),
                    exhibit.sha256(),
                    size,
                    exhibit.fileType(),
                    page(placed.first()),
                    placed.pages()));
        }
        return new Manifest(
                Manifest.FORMAT,
                "Takedown Desk",
                draft.plan().reference(),
                draft.leaves().size(),
                2,
                indexPages,
                items);
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
