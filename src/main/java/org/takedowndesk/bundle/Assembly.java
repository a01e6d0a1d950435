package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Progress;

/// Puts the parts of a bundle together: the sections with their exhibits, then what needs every page to be there.
final class Assembly {

    private final Draft draft;
    private final Attachments attachments;
    private final ExhibitPages exhibits;
    private final List<FrontMatter.Entry> entries = new ArrayList<>();
    private final List<Draft.Bookmark> bookmarks = new ArrayList<>();
    private final List<Leaf[]> items = new ArrayList<>();
    private List<Weight> weights = List.of();
    private final IdentityHashMap<Leaf, Integer> numbers = new IdentityHashMap<>();
    private List<BatesRange> bates = List.of();

    Assembly(Draft draft, Attachments attachments) {
        this.draft = draft;
        this.attachments = attachments;
        this.exhibits = new ExhibitPages(draft, attachments);
    }

    void sections(Progress progress) throws IOException {
        if (draft.plan().bates() != null || draft.plan().rectoStarts()) {
            draft.frontPages(isPaper() ? 0 : FrontMatter.pages(draft));
        }
        int item = 0;
        for (PlanSection section : draft.plan().sections()) {
            item = section(section, item, progress);
        }
        draft.latePictures().settle(progress, () -> tell(progress));
        weights = items.stream()
                .map(leaves -> Weight.of(List.of(leaves), draft.fonts().dictionary()))
                .toList();
    }

    /// Sets what this volume holds of a section; returns the number of the next item.
    private int section(PlanSection section, int firstItem, Progress progress) {
        Volume volume = draft.volume();
        int item = firstItem;
        Leaf first = null;
        draft.enter(new Tag(Tag.SECTION));
        if (volume.holds(item)) {
            int before = draft.leaves().size();
            toRecto();
            first = words(section);
            weigh(before);
        }
        enter("", section.heading(), first, item++);
        List<Draft.Bookmark> below = new ArrayList<>();
        for (Exhibit exhibit : section.exhibits()) {
            progress.stopIfCancelled();
            Leaf placed = volume.holds(item) ? exhibit(exhibit, below, progress) : null;
            enter(exhibit.label(), exhibit.title(), placed, item++);
            first = first == null ? placed : first;
        }
        if (first != null) {
            draft.structure().add(draft.part());
            bookmarks.add(new Draft.Bookmark(section.heading(), first, below));
        }
        return item;
    }

    private Leaf exhibit(Exhibit exhibit, List<Draft.Bookmark> below, Progress progress) {
        progress.note(exhibit.label() + " " + exhibit.title());
        int before = draft.leaves().size();
        toRecto();
        exhibits.set(exhibit, progress);
        weigh(before);
        Draft.Placed placed = draft.exhibit(exhibit);
        below.add(new Draft.Bookmark(exhibit.label() + " " + exhibit.title(), placed.first(), placed.bookmarks()));
        tell(progress);
        return placed.first();
    }

    /// An exhibit is done when its picture is there.
    private void tell(Progress progress) {
        int total = Math.max(1, draft.plan().exhibits().size());
        int done = Math.max(0, draft.placed().size() - draft.latePictures().left());
        progress.at((long) BundleWriter.PLACING * done / total, BundleWriter.STEPS);
    }

    private void enter(String label, String title, @Nullable Leaf here, int item) {
        if (draft.volume().isFirst()) {
            Target target = here == null ? draft.volume().places().items().get(item) : here;
            entries.add(new FrontMatter.Entry(label, title, target));
        }
    }

    /// What it weighs is known when its pictures are there.
    private void weigh(int before) {
        List<Leaf> own = draft.leaves().subList(before, draft.leaves().size());
        items.add(own.toArray(Leaf[]::new));
    }

    /// What each item that was set adds to the file.
    List<Weight> weights() {
        return weights;
    }

    /// Ends a sheet of paper where the next page would stand on its back.
    private void toRecto() {
        int pages = draft.frontPages() + draft.leaves().size();
        if (draft.plan().rectoStarts() && pages % 2 == 1) {
            Flow flow = new Flow(draft, "");
            flow.tag(Tag.PARAGRAPH);
            flow.line(draft.texts().get("bundle.leftBlank"), Fonts.Face.TEXT, 9, 12, Ink.MUTED);
            flow.end();
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
        List<@Nullable BatesNumber> bates = batesNumbers();
        for (int i = 0; i < leaves.size(); i++) {
            int printed = draft.volume().pagesBefore() + i + 1;
            numbers.put(leaves.get(i), i + 1);
            foot.set(leaves.get(i), printed, draft.volume().allPages(leaves.size()), bates.get(i));
        }
        leaves.forEach(Links::enter);
        if (!isPaper()) {
            if (indexPages > 0) {
                bookmarks.addFirst(new Draft.Bookmark(draft.texts().get("bundle.index"), leaves.get(1), List.of()));
            }
            attachLists(indexPages);
        }
        Catalog catalog = new Catalog(draft, attachments.isEmpty() ? 2 : 3, isAccessible());
        catalog.enter(identity);
        catalog.dictionary()
                .setItem(
                        COSName.OUTLINES, new Outline(leaf -> draft.volume().pagesBefore() + page(leaf)).of(bookmarks));
        catalog.dictionary().setItem(COSName.OPEN_ACTION, Outline.atFullSize(leaves.getFirst()));
        StructureTree.enter(catalog.dictionary(), draft.structure(), leaves);
        attachments.enter(catalog.dictionary());
        draft.layers().enter(catalog.dictionary());
        draft.fonts().embed();
    }

    private List<@Nullable BatesNumber> batesNumbers() {
        BatesStamp stamp = draft.plan().bates();
        if (stamp == null) {
            return Collections.nCopies(draft.leaves().size(), null);
        }
        List<@Nullable BatesNumber> found = new BatesNumbers(draft).ofPages(stamp);
        bates = new BatesNumbers(draft).ranges(found);
        return found;
    }

    /// The Bates numbers of this file's pages, once it is finished.
    List<BatesRange> bates() {
        return bates;
    }

    private Optional<BatesRange> bates(Exhibit exhibit) {
        return bates.stream()
                .filter(range -> range.exhibit().equals(exhibit.label()))
                .findFirst();
    }

    /// Whether every page is ours, so that all of it can be read aloud in order.
    boolean isAccessible() {
        return draft.leaves().stream().allMatch(leaf -> leaf.origin() == Leaf.Origin.OURS);
    }

    private boolean isPaper() {
        return draft.plan().shape() == BundlePlan.Shape.PAPER;
    }

    /// The exhibits without their pages, the same in every edition.
    ExhibitList list() {
        return new ExhibitList(draft.plan().exhibits().stream()
                .map(exhibit -> new ExhibitList.Line(
                        exhibit.label(),
                        exhibit.title(),
                        exhibit.originalName(),
                        exhibit.sha256(),
                        ExhibitPages.size(exhibit)))
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
            Draft.Placed placed = draft.placed().get(exhibit.label());
            if (placed == null) {
                continue;
            }
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
                    placed.pages(),
                    bates(exhibit).map(range -> range.first().text()).orElse(null),
                    bates(exhibit).map(range -> range.last().text()).orElse(null)));
        }
        return new Manifest(
                Manifest.FORMAT,
                "Takedown Desk",
                draft.plan().reference(),
                draft.leaves().size(),
                2,
                indexPages,
                items,
                part(),
                batesRow());
    }

    private Manifest.@Nullable BatesRow batesRow() {
        BatesStamp stamp = draft.plan().bates();
        return stamp == null || bates.isEmpty()
                ? null
                : new Manifest.BatesRow(
                        bates.getFirst().first().text(), bates.getLast().last().text(), stamp.everyPage());
    }

    private Manifest.@Nullable Part part() {
        Volume volume = draft.volume();
        return volume.isPart()
                ? new Manifest.Part(
                        volume.number(),
                        volume.of(),
                        volume.pagesBefore(),
                        volume.allPages(draft.leaves().size()))
                : null;
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
