package org.takedowndesk.arrangement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Fact;

/// What sections say, with the labels exhibits have in this bundle.
///
/// In running text `{exhibit:E-0007}` is a reference, whether it gives the number in the case or in the bundle. It
/// stays
/// one, with the number in the bundle, so that it leads there; where nothing can lead, the number alone is left.
final class Relabelled {

    private static final Pattern REFERENCE = Pattern.compile("\\{exhibit:([^{}\\s]{1,40})}");

    private final Map<String, String> labels;
    private final String absent;
    private final Set<String> unknown = new LinkedHashSet<>();

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
            case Block.Signature signature ->
                new Block.Signature(signature.lines().stream()
                        .map(fact -> new Fact(
                                fact.label(), Cell.text(plain(fact.value().text()))))
                        .toList());
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
        return new Cell(itself ? label : plain(cell.text()), cell.style(), Optional.of(label));
    }

    private String of(String text) {
        return replaced(text, label -> "{exhibit:" + label + "}");
    }

    private String plain(String text) {
        return replaced(text, UnaryOperator.identity());
    }

    private String replaced(String text, UnaryOperator<String> reference) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(resolved(found.group(1), reference)));
    }

    /// What was referred to and is not in the bundle, in the order of the text.
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private String resolved(String wanted, UnaryOperator<String> reference) {
        String label = labels.get(wanted);
        if (label != null || labels.containsValue(wanted)) {
            return reference.apply(label == null ? wanted : label);
        }
        unknown.add(wanted);
        return wanted + absent;
    }
}
