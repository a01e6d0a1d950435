package org.takedowndesk.format;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/// A table as text.
final class CsvFile implements FormatParser {

    private static final int PIECE = 32 * 1024;
    private static final int HEAD = 16 * 1024;

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (Reader in = TextFile.open(file, findings)) {
            char[] piece = new char[PIECE];
            int read = in.read(piece, 0, HEAD);
            if (read < 0) {
                return;
            }
            Table table = new Table(separator(new String(piece, 0, read)));
            while (read >= 0) {
                findings.text(new String(piece, 0, read));
                for (int i = 0; i < read; i++) {
                    table.next(piece[i]);
                }
                read = in.read(piece);
            }
            table.end();
            tell(table, findings);
        }
    }

    private static void tell(Table table, Findings findings) {
        findings.fact(FactName.ROWS, table.rows, "");
        findings.fact(FactName.COLUMNS, table.columns, "");
        if (table.formulas > 0) {
            findings.notice(NoticeKind.FORMULAS, table.formulas);
        }
        if (table.zeros > 0) {
            findings.notice(NoticeKind.ZEROS, table.zeros);
        }
    }

    private static char separator(String head) {
        String line = head.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t', '|'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /// Counts, character by character, and keeps nothing.
    private static final class Table {

        private final char separator;
        private boolean quoted;
        private boolean atStart = true;
        private boolean empty = true;
        private long rowColumns = 1;
        private long columns;
        private long rows;
        private long formulas;
        private long zeros;

        Table(char separator) {
            this.separator = separator;
        }

        void next(char c) {
            zeros += c == 0 ? 1 : 0;
            if (c == '"') {
                quoted = !quoted;
                empty = false;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                end();
            } else if (!quoted && c == separator) {
                rowColumns++;
                atStart = true;
                empty = false;
            } else {
                // A sign alone begins many a number; a spreadsheet runs what begins with these.
                formulas += atStart && (c == '=' || c == '@') ? 1 : 0;
                atStart = atStart && c == '\uFEFF';
                empty = false;
            }
        }

        void end() {
            if (!empty) {
                rows++;
                columns = Math.max(columns, rowColumns);
            }
            rowColumns = 1;
            atStart = true;
            empty = true;
        }
    }
}
