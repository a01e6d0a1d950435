package org.takedowndesk.caselist;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.takedowndesk.evidencelist.EvidenceLine;
import org.takedowndesk.text.Show;

/// Lays the list of evidence out: one fact a column in a spreadsheet, a few columns of several facts on a page.
final class EvidencePaper {

    private final ListWords words;
    private final Show show;

    EvidencePaper(ListWords words, Show show) {
        this.words = words;
        this.show = show;
    }

    List<ListColumn> columns(ListFormat format) {
        return switch (format) {
            case XLSX ->
                List.of(
                        column("number", 6),
                        column("key", 9),
                        column("name", 34),
                        column("kind", 18),
                        column("form", 22),
                        column("capturedAt", 19),
                        column("basis", 16),
                        column("capturedBy", 18),
                        column("source", 40),
                        column("listings", 34),
                        column("shows", 44),
                        column("doesNotShow", 34),
                        column("purpose", 40),
                        column("file", 28),
                        column("size", 12),
                        column("sha256", 68));
            case DOCX ->
                List.of(
                        column("number", 5),
                        column("piece", 18),
                        column("origin", 26),
                        column("contents", 24),
                        column("purpose", 20),
                        column("fileAndHash", 18));
        };
    }

    private ListColumn column(String key, int width) {
        return new ListColumn(words.head("caselist.head." + key), width);
    }

    List<ListCell> row(ListFormat format, EvidenceLine line) {
        return switch (format) {
            case XLSX -> cells(line);
            case DOCX -> stacks(line);
        };
    }

    private List<ListCell> cells(EvidenceLine line) {
        return List.of(
                new ListCell.Count(line.number()),
                new ListCell.Text(line.key()),
                new ListCell.Text(line.name()),
                new ListCell.Text(words.name(line.kind())),
                new ListCell.Text(form(line)),
                new ListCell.Moment(LocalDateTime.ofInstant(line.capturedAt().at(), show.zone())),
                new ListCell.Text(words.name(line.capturedAt().basis())),
                new ListCell.Text(show.who(line.capturedBy())),
                new ListCell.Text(line.source()),
                new ListCell.Text(String.join("\n", line.listings())),
                new ListCell.Text(line.shows()),
                new ListCell.Text(line.doesNotShow()),
                new ListCell.Text(purpose(line)),
                new ListCell.Text(line.fileName()),
                new ListCell.Count(line.size()),
                new ListCell.Code(line.sha256()));
    }

    private List<ListCell> stacks(EvidenceLine line) {
        List<ListCell> origin = new ArrayList<>(List.of(
                new ListCell.Text(show.exactTime(line.capturedAt().at()) + " ("
                        + words.name(line.capturedAt().basis()) + ")"),
                new ListCell.Text(show.who(line.capturedBy()) + " · " + words.name(line.method()))));
        if (!line.source().isEmpty()) {
            origin.add(new ListCell.Code(line.source()));
        }
        if (!line.listings().isEmpty()) {
            origin.add(new ListCell.Text(words.get("caselist.listings")));
            line.listings().forEach(listing -> origin.add(new ListCell.Code(listing)));
        }
        List<ListCell> contents = new ArrayList<>();
        if (!line.shows().isBlank()) {
            contents.add(new ListCell.Text(line.shows()));
        }
        if (!line.doesNotShow().isBlank()) {
            contents.add(new ListCell.Strong(words.get("casebundle.evidence.doesNotShow")));
            contents.add(new ListCell.Text(line.doesNotShow()));
        }
        return List.of(
                new ListCell.Count(line.number()),
                new ListCell.Stack(List.of(
                        new ListCell.Strong(line.key()),
                        new ListCell.Text(line.name()),
                        new ListCell.Text(words.name(line.kind())),
                        new ListCell.Text(form(line)))),
                new ListCell.Stack(origin),
                new ListCell.Stack(contents),
                new ListCell.Text(purpose(line)),
                new ListCell.Stack(List.of(
                        new ListCell.Text(line.fileName()),
                        new ListCell.Text(show.bytes(line.size())),
                        new ListCell.Code(line.sha256()))));
    }

    private String form(EvidenceLine line) {
        return line.isOriginal()
                ? words.get("caselist.original")
                : words.get("caselist.copyOf", String.join(", ", line.madeFrom()));
    }

    private String purpose(EvidenceLine line) {
        return line.uses().stream()
                .map(use -> words.in("\n", texts -> use.in(texts.locale())))
                .collect(Collectors.joining("\n"));
    }
}
