package org.takedowndesk.arrangement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Fact;

/// What sections say, with the labels exhibits have in this bundle.
///
/// In running text `{exhibit:E-0007}` is a reference, whether it gives the number in the case or in the bundle.
final class Relabelled {

    private static final Pattern REFERENCE = Pattern.compile("\\{exhibit:([^{}\\s]{1,40})}");

    private final Map<String, String> labels;
    private final String absent;

    /// @param labels in the bundle, by the label in the case
    /// @param absent stands behind a reference to what is not in the bundle
    Relabelled(Map<String, String> labels, String absent) {
        this.labels = labels;
        this.absent = absent;
    }

    Block of(Block block) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(of(heading.text()));
            case Block.Paragraph paragraph -> new Block.Paragraph(of(paragraph.text()));
            case Block.Note note -> new Block.Note(of(note.text()));
            case Block.Signature signature -> new Block.Signature(facts(signature.lines()));
            case Block.Facts facts -> new Block.Facts(facts(facts.facts()));
            case Block.BatesRegister register -> register;
            case Block.Table table ->
                new Block.Table(
                        table.columns(),
                        table.rows().stream()
                                .map(row -> row.stream().map(this::of).toList())
                                .toList());
        };
    }

    List<Fact> facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> new Fact(fact.label(), of(fact.value())))
                .toList();
    }

    private Cell of(Cell cell) {
        if (cell.exhibit().isEmpty()) {
            return new Cell(of(cell.text()), cell.style(), cell.exhibit());
        }
        String label = labels.get(cell.exhibit().get());
        if (label == null) {
            return new Cell(cell.text(), cell.style(), Optional.empty());
        }
        boolean itself = cell.text().equals(cell.exhibit().get());
        return new Cell(itself ? label : of(cell.text()), cell.style(), Optional.of(label));
    }

    String of(String text) {
        return REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(resolved(reference.group(1))));
    }

    private String resolved(String wanted) {
        String label = labels.get(wanted);
        if (label != null) {
            return label;
        }
        return labels.containsValue(wanted) ? wanted : wanted + absent;
    }
}
