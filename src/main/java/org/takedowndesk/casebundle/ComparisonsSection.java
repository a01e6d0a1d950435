package org.takedowndesk.casebundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;

/// Genuine against suspect: the findings, and the sheets painted from them.
final class ComparisonsSection implements Section {

    @Override
    public Optional<PlanSection> of(Material material, Wording wording) {
        if (material.comparisons().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        List<Exhibit> exhibits = new ArrayList<>();
        for (Comparison comparison : material.comparisons()) {
            blocks.add(new Block.Heading(comparison.title()));
            blocks.add(new Block.Facts(facts(comparison, material, wording)));
            blocks.add(findings(comparison, wording));
            sheet(comparison, material).ifPresent(item -> exhibits.add(wording.exhibit(item, material)));
        }
        return Optional.of(new PlanSection(wording.get("comparisons"), blocks, exhibits));
    }

    private static List<Fact> facts(Comparison comparison, Material material, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        addItem(facts, material, wording, "comparisons.genuine", comparison.genuine());
        addItem(facts, material, wording, "comparisons.suspect", comparison.suspect());
        sheet(comparison, material)
                .ifPresent(item -> facts.add(new Fact(wording.get("comparisons.sheet"), Cell.exhibit(item.key()))));
        return facts;
    }

    private static void addItem(List<Fact> facts, Material material, Wording wording, String key, EvidenceId id) {
        material.item(id).ifPresent(item -> {
            facts.add(new Fact(wording.get(key), Cell.exhibit(item.key())));
            facts.add(wording.codeFact("sha256", item.file().hash().hex()));
        });
    }

    private static Optional<EvidenceItem> sheet(Comparison comparison, Material material) {
        EvidenceId sheet = comparison.sheet();
        return sheet == null ? Optional.empty() : material.item(sheet);
    }

    private static Block findings(Comparison comparison, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < comparison.findings().size(); i++) {
            rows.add(List.of(
                    Cell.text(String.valueOf(i + 1)),
                    Cell.text(comparison.findings().get(i).sentence())));
        }
        return new Block.Table(
                List.of(wording.right("comparisons.number", 0.5), wording.left("comparisons.finding", 8)), rows);
    }
}
