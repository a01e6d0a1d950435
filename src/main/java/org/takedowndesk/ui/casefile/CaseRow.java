package org.takedowndesk.ui.casefile;

import java.util.Locale;
import java.util.stream.Stream;
import org.takedowndesk.casefile.CaseFile;

/// A case as the table of cases shows it, with how much is in it.
record CaseRow(CaseFile file, String holder, int listings, int evidence, int complaints) {

    /// Whether each of these words, in any case, stands somewhere in the row.
    boolean has(String words) {
        String all = String.join("\n", file.reference(), file.title(), holder, file.notes())
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(all::contains);
    }
}
