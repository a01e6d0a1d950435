package org.takedowndesk.ui.complaint;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.complaintexport.ExportLine;
import org.takedowndesk.complaintexport.ExportReport;
import org.takedowndesk.complaintexport.ExportState;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.CopyLabel;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.TableLayout;
import org.takedowndesk.ui.part.Tone;

/// What became of each complaint of a run; the chosen one is what the form gives.
final class ExportResult implements Form<ComplaintId> {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 320;
    private static final int LENGTH = 60;

    private final TableView<ExportLine> table = new TableView<>();
    private final Label why = new Label();
    private final VBox view = new VBox();

    ExportResult(Texts texts, Preferences preferences, ExportReport report) {
        int failed = report.count(ExportState.FAILED);
        StatusDot verdict = new StatusDot(
                texts.get(
                        "complaintexport.verdict",
                        report.count(ExportState.WRITTEN),
                        report.count(ExportState.UNCHANGED),
                        failed),
                failed == 0 ? Tone.GOOD : Tone.BAD);
        verdict.setId("exportVerdict");
        verdict.setWrapText(true);
        CopyLabel summary = new CopyLabel(
                texts.get("part.written.copyPath"), report.summary().toString());
        summary.setLength(LENGTH);
        table.setId("exportLines");
        table.setAccessibleText(texts.get("complaintexport.lines"));
        table.setPrefSize(WIDTH, HEIGHT);
        table.getColumns()
                .setAll(List.of(
                        Columns.text("exportReference", texts.get("complaint.reference"), 130, ExportLine::reference),
                        Columns.text(
                                "exportState",
                                texts.get("complaintexport.state"),
                                120,
                                line -> texts.name(line.state())),
                        Columns.text("exportReason", texts.get("complaintexport.reason"), 440, ExportLine::reason)));
        TableLayout.fit(table, preferences);
        // What failed first: that is what somebody must see to.
        List<ExportLine> lines = report.lines();
        table.getItems()
                .setAll(lines.stream()
                        .sorted((one, other) ->
                                Boolean.compare(other.state() == ExportState.FAILED, one.state() == ExportState.FAILED))
                        .toList());
        table.getSelectionModel().selectedItemProperty().subscribe(this::tellWhy);
        table.getSelectionModel().selectFirst();
        Label hint = new Label(texts.get("complaintexport.open.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        why.setId("exportWhy");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        view.getStyleClass().add("export-result");
        view.getChildren().setAll(verdict, summary, table, why, hint);
    }

    /// The whole of a reason, for which a column has no room.
    private void tellWhy(@Nullable ExportLine line) {
        String reason = line == null ? "" : line.reason();
        why.setText(reason);
        why.setVisible(!reason.isEmpty());
        why.setManaged(!reason.isEmpty());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return table;
    }

    @Override
    public String leaveKey() {
        return "shell.dialog.close";
    }

    @Override
    public Optional<ComplaintId> result() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(ExportLine::complaint);
    }
}
