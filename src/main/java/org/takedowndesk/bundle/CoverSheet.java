package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.text.Texts;

/// The sheet before an exhibit that says all that is known of it; courts in the United States call it a slip sheet. It
/// is a page of the exhibit, so that index, bookmarks and numbers count it.
final class CoverSheet {

    private static final float LABEL_SIZE = 40;
    private static final float LABEL_LEADING = 52;
    private static final float TITLE_SIZE = 16;
    private static final float TITLE_LEADING = 22;
    private static final int MOST_TITLE_LINES = 5;

    private final Draft draft;

    CoverSheet(Draft draft) {
        this.draft = draft;
    }

    /// Puts the sheet before the pages of an exhibit that was just set.
    ///
    /// @param before how many pages there were before it
    /// @param section of the document's structure that the sheet belongs to
    Draft.Placed before(int before, Draft.Placed placed, Exhibit exhibit, long size, Tag section) {
        List<Leaf> pages = draft.leaves().subList(before, draft.leaves().size());
        List<Leaf> body = new ArrayList<>(pages);
        pages.clear();
        Tag outer = draft.part();
        // Once only to learn how many pages it takes, which its Bates numbers count.
        draft.enter(new Tag(Tag.SECTION));
        int own = set(exhibit, size, before, body.size()).pages();
        draft.leaves().subList(before, draft.leaves().size()).clear();
        draft.enter(new Tag(Tag.SECTION));
        Flow flow = set(exhibit, size, before, own + body.size());
        section.add(draft.part());
        draft.enter(outer);
        draft.leaves().addAll(body);
        return new Draft.Placed(flow.firstLeaf(), own + placed.pages(), placed.bookmarks());
    }

    private Flow set(Exhibit exhibit, long size, int before, int pages) {
        Flow flow = new Flow(draft, exhibit.label());
        flow.canvas().area(flow.left(), flow.y() - 4, 64, 4, Ink.ACCENT);
        flow.down(96);
        flow.tag(Tag.HEADING_3);
        String label = Legible.line(exhibit.label());
        for (String line : draft.wrap().lines(label, Fonts.Face.STRONG, LABEL_SIZE, flow.measure())) {
            flow.line(line, Fonts.Face.STRONG, LABEL_SIZE, LABEL_LEADING, Ink.ACCENT);
        }
        flow.tag(Tag.PARAGRAPH);
        String title = Legible.line(exhibit.title());
        for (String line : draft.wrap().lines(title, Fonts.Face.STRONG, TITLE_SIZE, flow.measure(), MOST_TITLE_LINES)) {
            flow.line(line, Fonts.Face.STRONG, TITLE_SIZE, TITLE_LEADING, Ink.TEXT);
        }
        flow.down(16);
        flow.canvas().rule(flow.left(), flow.y(), flow.right(), 0.8f, Ink.ACCENT);
        flow.down(16);
        new Blocks(flow).facts(facts(exhibit, size, before, pages));
        flow.end();
        return flow;
    }

    private List<Fact> facts(Exhibit exhibit, long size, int before, int pages) {
        Texts texts = draft.texts();
        List<Fact> facts = new ArrayList<>(ExhibitPages.facts(draft, exhibit, size));
        BatesStamp stamp = draft.plan().bates();
        if (stamp != null) {
            BatesRange range = new BatesNumbers(draft).here(stamp, exhibit, before, pages);
            facts.add(Fact.of(
                    texts.get("bundle.bates.register"),
                    texts.get(
                            "bundle.coverSheet.bates",
                            range.first().text(),
                            range.last().text())));
        }
        facts.addAll(exhibit.details());
        return facts;
    }
}
