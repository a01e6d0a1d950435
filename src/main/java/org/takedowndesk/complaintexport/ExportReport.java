package org.takedowndesk.complaintexport;

import java.nio.file.Path;
import java.util.List;

/// What became of all complaints of a run, in the order in which they were asked for.
///
/// @param summary the CSV file that says the same
public record ExportReport(List<ExportLine> lines, Path summary) {

    public ExportReport {
        lines = List.copyOf(lines);
    }

    public int count(ExportState state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }
}
