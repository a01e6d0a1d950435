package org.takedowndesk.caselist;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A list before it is written into a file: the same paper gives the same bytes.
///
/// @param language of the document
/// @param facts what it is about, who made it and when, a sentence each
/// @param rows as many cells each as there are columns
/// @param notes below the table
/// @param byHand what is filled in with the pen at the end; none if nothing is
/// @param page the words before and after the number of a page, with `{0}` and `{1}` for it and the count
/// @param at the moment it speaks of, UTC; every date in the file is this one
record ListPaper(
        Locale language,
        String title,
        List<String> facts,
        List<ListColumn> columns,
        List<List<ListCell>> rows,
        List<String> notes,
        List<String> byHand,
        String page,
        String author,
        Instant at) {

    ListPaper {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        byHand = List.copyOf(byHand);
        int wanted = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != wanted)) {
            throw new IllegalArgumentException("A row has another number of cells than there are columns");
        }
    }
}
