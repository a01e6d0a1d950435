package org.takedowndesk.casebundle;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.PlanSection;

/// The SHA-256 of every original in the bundle, and where the journal stood.
final class ManifestSection {

    /// @param exhibits of all sections before this one
    /// @param numbered whether its pages have Bates numbers, which the list then tells
    /// @param head number and hash of the journal's last entry
    PlanSection of(List<Exhibit> exhibits, boolean numbered, org.takedowndesk.journal.Head head, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Exhibit exhibit : exhibits) {
            rows.add(List.of(
                    Cell.exhibit(exhibit.label()), Cell.text(exhibit.originalName()), Cell.code(exhibit.sha256())));
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Paragraph(wording.get("manifest.intro")),
                new Block.Table(
                        List.of(
                                wording.left("exhibit", 1),
                                wording.left("manifest.file", 3),
                                wording.left("sha256", 5.6)),
                        rows),
                new Block.Facts(List.of(
                        wording.codeFact("manifest.journalEntry", String.valueOf(head.seq())),
                        wording.codeFact("manifest.journalHash", head.hash()))),
                new Block.Note(wording.get("manifest.anchor"))));
        if (numbered) {
            blocks.add(new Block.BatesRegister());
        }
        return new PlanSection(wording.get("manifest"), blocks);
    }
}
