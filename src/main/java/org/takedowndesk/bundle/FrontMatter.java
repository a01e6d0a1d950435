package org.takedowndesk.bundle;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.takedowndesk.text.Texts;

/// The cover and the index, set last and put first, when every page's number is known.
final class FrontMatter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);
    private static final float PAGE_COLUMN = 40;

    /// Where the number of a volume stands before it.
    private static final float WIDE_PAGE_COLUMN = 80;

    private static final float LABEL_COLUMN = 64;
    private static final float LEADING = 13;
    private static final float SIZE = 9;
    private static final float HOW_SIZE = 8;
    private static final float HOW_LEADING = 11;

    private final Draft draft;
    private final Texts texts;
    private final List<Entry> entries;
    private final String listSha256;

    /// A line of the index.
    ///
    /// @param label of the exhibit; empty for a section
    record Entry(String label, String title, Target target) {}

    /// @param listSha256 of the list of exhibits
    FrontMatter(Draft draft, List<Entry> entries, String listSha256) {
        this.draft = draft;
        this.texts = draft.texts();
        this.entries = List.copyOf(entries);
        this.listSha256 = listSha256;
    }

    /// Puts cover and index before the pages of the draft; returns the number of index pages.
    int set() {
        List<Leaf> body = new ArrayList<>(draft.leaves());
        draft.leaves().clear();
        draft.enter(new Tag(Tag.SECTION));
        Volume volume = draft.volume();
        int indexPages = volume.isFirst() ? index(0, body) : 0;
        draft.leaves().clear();
        Tag front = new Tag(Tag.SECTION);
        draft.structure().addFirst(front);
        draft.enter(front);
        cover(volume.allPages(1 + indexPages + body.size()));
        if (volume.isFirst()) {
            index(1 + indexPages, body);
        }
        draft.leaves().addAll(body);
        return indexPages;
    }

    /// How many pages cover and index will have, whatever numbers stand in the index.
    static int pages(Draft draft) {
        if (!draft.volume().isFirst()) {
            return 1;
        }
        Leaf nowhere = Leaf.ours(Sheet.SHORT, Sheet.LONG, "");
        List<Entry> entries = new ArrayList<>();
        for (PlanItem item : PlanItem.of(draft.plan())) {
            Exhibit exhibit = item.exhibit();
            entries.add(
                    exhibit == null
                            ? new Entry("", item.section().heading(), nowhere)
                            : new Entry(exhibit.label(), exhibit.title(), nowhere));
        }
        Tag part = draft.part();
        draft.enter(new Tag(Tag.SECTION));
        int indexPages = new FrontMatter(draft, entries, "").index(0, List.of());
        draft.leaves().clear();
        draft.enter(part);
        return 1 + indexPages;
    }

    private void cover(int pages) {
        Flow flow = new Flow(draft, "");
        BundlePlan plan = draft.plan();
        flow.canvas().area(flow.left(), flow.y() - 4, 64, 4, Ink.ACCENT);
        flow.down(24);
        flow.tag(Tag.PARAGRAPH);
        flow.line(texts.get("bundle.cover.kind"), Fonts.Face.STRONG, 10, 16, Ink.MUTED);
        flow.down(120);
        flow.tag(Tag.HEADING_1);
        for (String line : draft.wrap().lines(plan.title(), Fonts.Face.STRONG, Sheet.TITLE_SIZE, flow.measure(), 5)) {
            flow.line(line, Fonts.Face.STRONG, Sheet.TITLE_SIZE, Sheet.TITLE_LEADING, Ink.TEXT);
        }
        flow.down(16);
        List<String> subtitle =
                draft.wrap().lines(String.join("\n", plan.subtitle()), Fonts.Face.TEXT, 12, flow.measure(), 10);
        flow.tag(Tag.PARAGRAPH);
        for (String line : subtitle) {
            flow.line(line, Fonts.Face.TEXT, 12, 20, Ink.TEXT);
        }
        if (draft.volume().isPart()) {
            flow.down(8);
            flow.tag(Tag.HEADING_2);
            String which = texts.get(
                    "bundle.cover.volume",
                    draft.volume().number(),
                    draft.volume().of());
            flow.line(which, Fonts.Face.STRONG, 12, 20, Ink.ACCENT);
        }
        coverFacts(flow, pages);
        flow.end();
    }

    private void coverFacts(Flow flow, int pages) {
        BundlePlan plan = draft.plan();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("bundle.cover.reference"), Cell.strong(plan.reference())));
        facts.add(Fact.of(
                texts.get("bundle.cover.asOf"), MOMENT.format(plan.asOf().atZone(ZoneOffset.UTC))));
        facts.add(Fact.of(texts.get("bundle.cover.author"), plan.author()));
        facts.add(Fact.of(
                texts.get("bundle.cover.contents"),
                texts.get("bundle.cover.counts", plan.exhibits().size(), pages)));
        facts.add(Fact.of(
                texts.get("bundle.cover.edition"), texts.get(draft.edition().key())));
        facts.add(Fact.code(texts.get("bundle.cover.list"), listSha256));
        List<String> how =
                draft.wrap().lines(texts.get("bundle.cover.compare"), Fonts.Face.TEXT, HOW_SIZE, flow.measure());
        float block = facts.size() * 16 + 24 + how.size() * HOW_LEADING;
        flow.down(Math.max(0, flow.room() - block - 8));
        flow.canvas().rule(flow.left(), flow.y(), flow.right(), 0.8f, Ink.ACCENT);
        flow.down(16);
        new Blocks(flow).facts(facts);
        flow.tag(Tag.PARAGRAPH);
        how.forEach(line -> flow.line(line, Fonts.Face.TEXT, HOW_SIZE, HOW_LEADING, Ink.MUTED));
    }

    /// @param before how many pages stand before the first of `body`
    private int index(int before, List<Leaf> body) {
        IdentityHashMap<Leaf, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < body.size(); i++) {
            numbers.put(body.get(i), before + i + 1);
        }
        Flow flow = new Flow(draft, "");
        head(flow, true);
        Tag contents = draft.part().add("TOC");
        for (Entry entry : entries) {
            entry(flow, entry, printed(entry.target(), numbers), contents);
        }
        flow.end();
        return flow.pages();
    }

    private String printed(Target target, IdentityHashMap<Leaf, Integer> numbers) {
        return switch (target) {
            case Leaf here -> Integer.toString(numbers.getOrDefault(here, 0));
            case Elsewhere there -> texts.get("bundle.index.volume", there.volume(), there.printed());
        };
    }

    private float pageColumn() {
        return draft.volume().isPart() ? WIDE_PAGE_COLUMN : PAGE_COLUMN;
    }

    private void head(Flow flow, boolean first) {
        Blocks blocks = new Blocks(flow);
        if (first) {
            blocks.sectionHeading(texts.get("bundle.index"));
        }
        float base = flow.y() - 9;
        flow.tag((Tag) null);
        flow.canvas().textRight(flow.right(), base, texts.get("bundle.index.page"), Fonts.Face.TEXT, 7.5f, Ink.MUTED);
        flow.down(16);
    }

    private void entry(Flow flow, Entry entry, String number, Tag contents) {
        boolean section = entry.label().isEmpty();
        Fonts.Face face = section ? Fonts.Face.STRONG : Fonts.Face.TEXT;
        float size = section ? SIZE + 0.5f : SIZE;
        List<String> labels = draft.wrap().lines(Legible.line(entry.label()), Fonts.Face.TEXT, SIZE, LABEL_COLUMN - 8);
        float titleLeft = section ? flow.left() : flow.left() + 16 + LABEL_COLUMN;
        List<String> lines = draft.wrap()
                .lines(Legible.line(entry.title()), face, size, flow.right() - pageColumn() - titleLeft, 12);
        int rows = Math.max(labels.size(), lines.size());
        float height = rows * LEADING + 3;
        if (section) {
            flow.gap(8);
        }
        if (flow.need(section ? height + 2 * LEADING : height)) {
            head(flow, false);
        }
        Tag link = contents.add("TOCI").add("Reference").add(Tag.LINK);
        flow.tag(link);
        for (int i = 0; i < rows; i++) {
            float base = flow.y() - 10 - i * LEADING;
            if (!section && i < labels.size()) {
                flow.canvas().text(flow.left() + 16, base, labels.get(i), Fonts.Face.TEXT, SIZE, Ink.ACCENT);
            }
            if (i < lines.size()) {
                flow.canvas().text(titleLeft, base, lines.get(i), face, size, Ink.TEXT);
            }
        }
        flow.canvas().textRight(flow.right(), flow.y() - 10, number, face, size, Ink.TEXT);
        String words = (entry.label() + " " + entry.title()).strip();
        flow.leaf()
                .lead(new Leaf.Spot(
                        flow.left(), flow.y() - height, flow.right(), flow.y(), entry::target, link, words));
        flow.down(height);
        flow.canvas().rule(titleLeft, flow.y() + 0.5f, flow.right(), 0.3f, Ink.RULE);
    }
}
