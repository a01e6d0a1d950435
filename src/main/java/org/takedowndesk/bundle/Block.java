package org.takedowndesk.bundle;

import java.util.List;

/// A piece of a section that is set one below the other.
public sealed interface Block {

    /// A heading within the section.
    record Heading(String text) implements Block {}

    /// Running text; line breaks in it are kept.
    record Paragraph(String text) implements Block {}

    /// A remark that stands apart, for what the reader must not overlook.
    record Note(String text) implements Block {}

    /// Lines to be filled in by hand, kept together on one page: name, place, date, signature or seal.
    record Signature(List<String> labels) implements Block {
        public Signature {
            labels = List.copyOf(labels);
        }
    }

    /// Labels with their values, one below the other.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

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
