package org.takedowndesk.casebundle;

import java.util.List;
import java.util.Optional;
import org.takedowndesk.arrangement.Change;
import org.takedowndesk.arrangement.Served;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.PlanSection;

/// What is different from the version that was served last.
final class ChangesSection {

    Optional<PlanSection> of(Served served, List<Change> changes, Wording wording) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = changes.stream()
                .map(change -> List.of(
                        change.kind() == Change.Kind.TAKEN_OUT
                                ? Cell.text(change.label())
                                : Cell.exhibit(change.label()),
                        Cell.text(change.title()),
                        Cell.text(wording.texts().name(change.kind())),
                        Cell.text(change.before())))
                .toList();
        return Optional.of(new PlanSection(
                wording.get("changes", served.version()),
                List.of(
                        new Block.Paragraph(wording.get(
                                "changes.intro",
                                served.version(),
                                wording.show().time(served.at()))),
                        new Block.Table(
                                List.of(
                                        wording.left("exhibit", 1.1),
                                        wording.left("title", 4),
                                        wording.left("changes.what", 1.6),
                                        wording.left("changes.before", 3)),
                                rows))));
    }
}
