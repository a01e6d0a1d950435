package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.text.Texts;

/// The register of a production as it is printed: which exhibit has which numbers.
final class BatesTable {

    private BatesTable() {}

    static void set(Flow flow, BatesStamp stamp) {
        Draft draft = flow.draft();
        Texts texts = draft.texts();
        BatesNumbers numbers = new BatesNumbers(draft);
        List<List<Cell>> rows = new ArrayList<>();
        for (Exhibit exhibit : draft.plan().exhibits()) {
            BatesRange range = numbers.of(stamp, exhibit);
            rows.add(List.of(
                    Cell.exhibit(exhibit.label()),
                    Cell.text(exhibit.title()),
                    Cell.code(range.first().text()),
                    Cell.code(range.last().text()),
                    Cell.text(Integer.toString(range.pages()))));
        }
        if (rows.isEmpty()) {
            return;
        }
        Blocks blocks = new Blocks(flow);
        blocks.heading(texts.get("bundle.bates.register"));
        blocks.paragraph(texts.get(stamp.everyPage() ? "bundle.bates.everyPage" : "bundle.bates.exhibitsOnly"));
        blocks.set(new Block.Table(
                List.of(
                        Column.left(texts.get("bundle.list.exhibit"), 1),
                        Column.left(texts.get("bundle.list.title"), 4),
                        Column.left(texts.get("bundle.bates.first"), 2),
                        Column.left(texts.get("bundle.bates.last"), 2),
                        Column.right(texts.get("bundle.bates.pages"), 0.8)),
                rows));
    }
}
