package org.takedowndesk.bundle;

import java.util.List;

/// Sets what is to be read of a message, a saved web page or a document as pages; long ones are cut and say so.
final class ReadingPages {

    private static final int MOST_PAGES = 100;

    private final Draft draft;

    ReadingPages(Draft draft) {
        this.draft = draft;
    }

    Draft.Placed set(Exhibit exhibit, long size, Reading reading) {
        Flow flow = new Flow(draft, exhibit.label());
        ExhibitHead.set(flow, exhibit, size);
        Blocks blocks = new Blocks(flow);
        blocks.note(draft.texts().get("bundle.reading"), Ink.ACCENT);
        if (!reading.facts().isEmpty()) {
            blocks.heading(draft.texts().get("bundle.reading.facts"));
            blocks.facts(reading.facts());
        }
        if (!reading.inside().isEmpty()) {
            blocks.heading(draft.texts().get("bundle.reading.inside"));
            reading.inside().forEach(one -> line(flow, one));
            flow.gap(8);
        }
        blocks.heading(draft.texts().get("bundle.reading.text"));
        boolean all = words(flow, reading.text()) && reading.whole();
        if (!all) {
            cut(exhibit, flow, blocks);
        }
        flow.end();
        return new Draft.Placed(flow.firstLeaf(), flow.pages(), List.of());
    }

    private void cut(Exhibit exhibit, Flow flow, Blocks blocks) {
        flow.gap(8);
        blocks.note(
                draft.texts()
                        .get(
                                draft.edition().attaches() ? "bundle.text.cut" : "bundle.text.cutElsewhere",
                                flow.pages(),
                                Attachments.name(exhibit)),
                Ink.WARNING);
        draft.remarks()
                .add(new BundleRemark(exhibit.label(), BundleRemark.Reason.CUT_SHORT, Integer.toString(flow.pages())));
    }

    /// Returns whether all of it was set.
    private boolean words(Flow flow, String text) {
        for (String paragraph : text.lines().toList()) {
            if (flow.pages() > MOST_PAGES - 1 && flow.room() < 8 * Sheet.BODY_LEADING) {
                return false;
            }
            if (paragraph.isBlank()) {
                flow.gap(Sheet.BODY_LEADING / 2);
            } else if (!line(flow, paragraph)) {
                return false;
            }
        }
        return true;
    }

    private boolean line(Flow flow, String paragraph) {
        flow.tag(Tag.PARAGRAPH);
        for (String line : draft.wrap().lines(paragraph, Fonts.Face.TEXT, Sheet.BODY_SIZE, flow.measure())) {
            if (flow.pages() > MOST_PAGES - 1 && flow.room() < 5 * Sheet.BODY_LEADING) {
                return false;
            }
            flow.line(line, Fonts.Face.TEXT, Sheet.BODY_SIZE, Sheet.BODY_LEADING, Ink.TEXT);
        }
        return true;
    }
}
