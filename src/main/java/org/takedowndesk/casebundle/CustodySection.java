package org.takedowndesk.casebundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceItem;

/// The custody log of every item in the bundle, as the journal has it.
final class CustodySection implements Section {

    private final Custody custody;

    CustodySection(Custody custody) {
        this.custody = custody;
    }

    private record Line(EvidenceItem item, TimelineEntry entry) {}

    @Override
    public Optional<PlanSection> of(Material material, Wording wording) {
        List<Line> lines = new ArrayList<>();
        for (EvidenceItem item : material.evidence()) {
            custody.log(item.id()).stream()
                    .filter(entry -> entry.record().kind().equals("evidence")
                            || entry.record().kind().equals("custody"))
                    .forEach(entry -> lines.add(new Line(item, entry)));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        lines.sort(Comparator.comparingLong((Line line) -> line.entry().seq())
                .thenComparingInt(line -> line.item().number()));
        Block table = new Block.Table(
                List.of(
                        wording.right("custody.entry", 0.8),
                        wording.left("custody.at", 2.8),
                        wording.left("custody.who", 1.8),
                        wording.left("exhibit", 1.1),
                        wording.left("custody.what", 3.4)),
                lines.stream().map(line -> row(line, wording)).toList());
        return Optional.of(new PlanSection(
                wording.get("custody"), List.of(new Block.Paragraph(wording.get("custody.intro")), table)));
    }

    private static List<Cell> row(Line line, Wording wording) {
        TimelineEntry entry = line.entry();
        return List.of(
                Cell.text(String.valueOf(entry.seq())),
                Cell.text(wording.show().exactTime(entry.at())),
                Cell.text(wording.show().who(entry.who())),
                Cell.exhibit(line.item().key()),
                Cell.text(wording.show().action(entry.action())));
    }
}
