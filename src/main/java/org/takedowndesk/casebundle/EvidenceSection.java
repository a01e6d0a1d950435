package org.takedowndesk.casebundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.certificate.Statement;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.listing.Listing;

/// The evidence items, one exhibit each.
final class EvidenceSection implements Section {

    @Override
    public Optional<PlanSection> of(Material material, Wording wording) {
        List<EvidenceItem> items = material.evidence().stream()
                .filter(item -> !material.sheets().contains(item.id()))
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Block table = new Block.Table(
                List.of(
                        wording.left("exhibit", 1.1),
                        wording.left("title", 4.2),
                        wording.left("evidence.kind", 2),
                        wording.left("caption.capturedAt", 2.6),
                        wording.left("caption.capturedBy", 1.6),
                        wording.left("evidence.listings", 1.4)),
                items.stream().map(item -> row(item, material, wording)).toList());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(wording.get("evidenceIntro")), table));
        blocks.addAll(statements(material, wording));
        return Optional.of(new PlanSection(
                wording.get("evidence"),
                blocks,
                items.stream().map(item -> wording.exhibit(item, material)).toList()));
    }

    /// What somebody said the exhibits show, whole; a caption has no room for it.
    private static List<Block> statements(Material material, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Statement said : material.statements()) {
            if (!said.shows().isBlank() || !said.doesNotShow().isBlank()) {
                material.item(said.item())
                        .ifPresent(item -> rows.add(List.of(
                                Cell.exhibit(item.key()), Cell.text(said.shows()), Cell.text(said.doesNotShow()))));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(wording.get("evidence.statements")),
                        new Block.Table(
                                List.of(
                                        wording.left("exhibit", 1.1),
                                        wording.left("evidence.shows", 5),
                                        wording.left("evidence.doesNotShow", 5)),
                                rows));
    }

    private static List<Cell> row(EvidenceItem item, Material material, Wording wording) {
        String listings = item.listings().stream()
                .flatMap(id -> material.listing(id).stream())
                .map(Listing::number)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return List.of(
                Cell.exhibit(item.key()),
                Cell.text(item.displayName()),
                Cell.text(wording.texts().name(item.kind())),
                Cell.text(wording.show().time(item.capturedAt().at())),
                Cell.text(item.capturedBy()),
                Cell.text(listings));
    }
}
