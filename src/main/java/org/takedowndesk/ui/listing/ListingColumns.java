package org.takedowndesk.ui.listing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.Columns;

/// The columns of a table of listings.
final class ListingColumns {

    private ListingColumns() {}

    static void build(TableView<ListingRow> table, ListingTools tools, ListingWords words, ListingScope scope) {
        Texts texts = tools.texts();
        Show show = tools.show();
        List<TableColumn<ListingRow, ?>> columns = new ArrayList<>();
        if (scope.caseId() == null) {
            columns.add(Columns.text("case", texts.get("listing.column.case"), 115, ListingRow::caseReference));
        }
        columns.add(Columns.<ListingRow, Integer>value(
                "number",
                texts.get("listing.column.number"),
                50,
                true,
                row -> row.listing().number(),
                String::valueOf));
        columns.add(Columns.text(
                "title",
                texts.get("listing.column.title"),
                210,
                row -> row.listing().facts().title()));
        columns.add(Columns.status("mark", texts.get("listing.column.mark"), 130, row -> words.mark(row.listing())));
        columns.add(Columns.text("site", texts.get("listing.column.site"), 95, words::site));
        columns.add(Columns.<ListingRow, BigDecimal>value(
                "price",
                texts.get("listing.column.price"),
                80,
                true,
                row -> row.listing().facts().price(),
                BigDecimal::toPlainString));
        columns.add(Columns.text(
                "currency",
                texts.get("listing.column.currency"),
                75,
                row -> row.listing().facts().currency()));
        columns.add(Columns.text("seller", texts.get("listing.column.seller"), 150, ListingRow::seller));
        columns.add(Columns.mono("key", texts.get("listing.column.key"), 135, 16, ListingColumns::key));
        columns.add(Columns.<ListingRow, Instant>value(
                "seenAt",
                texts.get("listing.column.seenAt"),
                130,
                false,
                row -> row.listing().facts().seenAt(),
                show::time));
        table.getColumns().setAll(columns);
    }

    /// The site's own id, or the link itself where there is none.
    private static String key(ListingRow row) {
        return row.listing().key().isEmpty()
                ? row.listing().canonical()
                : row.listing().key();
    }
}
