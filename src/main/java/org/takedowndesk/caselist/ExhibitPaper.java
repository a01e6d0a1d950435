package org.takedowndesk.caselist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casebundle.ExhibitLine;

/// Lays the list of a bundle's exhibits out. Columns in which no line would say anything are left out.
final class ExhibitPaper {

    private final ListWords words;
    private final boolean stamped;
    private final boolean volumes;

    ExhibitPaper(ListWords words, List<ExhibitLine> lines) {
        this.words = words;
        this.stamped = lines.stream().anyMatch(line -> !line.batesFirst().isEmpty());
        this.volumes = lines.stream().anyMatch(line -> !Objects.equals(line.page(), line.pageOfFile()));
    }

    List<ListColumn> columns() {
        List<ListColumn> columns = new ArrayList<>(
                List.of(column("exhibit", 10), column("title", 34), column("section", 22), column("date", 12)));
        columns.add(column("page", 8));
        if (volumes) {
            columns.add(column("volumeFile", 30));
            columns.add(column("pageOfFile", 9));
        }
        if (stamped) {
            columns.add(column("batesFirst", 14));
            columns.add(column("batesLast", 14));
        }
        columns.add(column("file", 26));
        columns.add(column("sha256", 36));
        return columns;
    }

    private ListColumn column(String key, int width) {
        return new ListColumn(words.head("caselist.head." + key), width);
    }

    List<ListCell> row(ExhibitLine line) {
        List<ListCell> row = new ArrayList<>(List.of(
                new ListCell.Strong(line.label()),
                new ListCell.Text(line.title()),
                new ListCell.Text(line.section()),
                line.date() == null ? new ListCell.Text("") : new ListCell.Day(line.date())));
        row.add(number(line.page()));
        if (volumes) {
            row.add(new ListCell.Text(line.file()));
            row.add(number(line.pageOfFile()));
        }
        if (stamped) {
            row.add(new ListCell.Code(line.batesFirst()));
            row.add(new ListCell.Code(line.batesLast()));
        }
        row.add(new ListCell.Text(line.originalName()));
        row.add(new ListCell.Code(line.sha256()));
        return row;
    }

    private static ListCell number(@Nullable Integer number) {
        return number == null ? new ListCell.Text("") : new ListCell.Count(number);
    }
}
