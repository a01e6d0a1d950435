package org.takedowndesk.bundle;

import java.util.List;
import java.util.stream.Stream;

/// A piece of a section that is set one below the other.
public sealed interface Block {

    /// A heading within the section.
    record Heading(String text) implements Block {}

    /// Running text; line breaks in it are kept.
    record Paragraph(String text) implements Block {}

    /// A remark that stands apart, for what the reader must not overlook.
    record Note(String text) implements Block {}

    /// Lines to sign, kept together on one page: name, place, date, signature or seal. Those without a value are
    /// filled in by hand.
    record Signature(List<Fact> lines) implements Block {
        public Signature {
            lines = List.copyOf(lines);
        }

        /// Lines that are all filled in by hand.
        public static Signature byHand(String... labels) {
            return new Signature(
                    Stream.of(labels).map(label -> Fact.of(label, "")).toList());
        }
    }

    /// Labels with their values, one below the other.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// Which Bates numbers each exhibit has, for a bundle that has any; stands behind all exhibits.
    record BatesRegister() implements Block {}

    /// A table whose head is repeated on every page it reaches.
    record Table(List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("A table has columns");
            }
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row has as many cells as there are columns: " + row);
                }
            }
        }
    }
}
