package org.takedowndesk.ui.bundle;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.bundle.BundleRemark;
import org.takedowndesk.bundle.CheckReport;
import org.takedowndesk.bundle.Finding;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// What a check of a bundle found, in words, with the page; and what could not be shown in it.
final class ReportPane extends VBox {

    private static final int MOST_SHOWN = 200;

    private final Texts texts;

    ReportPane(Texts texts) {
        this.texts = texts;
        setId("report");
        getStyleClass().add("report");
    }

    void clear() {
        getChildren().clear();
    }

    void show(CheckReport report) {
        Label heading = new Label(texts.get("bundles.report"));
        heading.getStyleClass().add("section-title");
        boolean passed = report.passed();
        StatusDot verdict = new StatusDot(
                texts.get(passed ? "bundles.report.passed" : "bundles.report.failed"), passed ? Tone.GOOD : Tone.BAD);
        verdict.setId("verdict");
        Label looked = new Label(texts.get(
                "bundles.report.looked",
                report.pages(),
                report.links(),
                report.bookmarks(),
                report.attachments(),
                report.fonts()));
        looked.getStyleClass().add("quiet");
        looked.setWrapText(true);
        getChildren().addAll(heading, verdict, looked);
        report.findings().stream()
                .limit(MOST_SHOWN)
                .forEach(finding -> getChildren().add(line(finding)));
        if (report.findings().size() > MOST_SHOWN) {
            getChildren()
                    .add(new Label(
                            texts.get("bundles.report.more", report.findings().size() - MOST_SHOWN)));
        }
    }

    /// What could not be shown; an original that is not the one on record comes first and as an error.
    void showRemarks(List<BundleRemark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        Label heading = new Label(texts.get("bundles.remarks"));
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
        if (remarks.stream().anyMatch(remark -> remark.reason().breaksTheRecord())) {
            StatusDot never = new StatusDot(texts.get("bundles.mustNotBeServed"), Tone.BAD);
            never.setId("mustNotBeServed");
            getChildren().add(never);
        }
        for (BundleRemark remark : remarks) {
            Tone tone = remark.reason().breaksTheRecord() ? Tone.BAD : Tone.WARN;
            getChildren().add(line(remark.exhibit(), texts.get(remark.reason().key(), remark.detail()), tone));
        }
    }

    private HBox line(Finding finding) {
        Tone tone = switch (finding.severity()) {
            case OK -> Tone.GOOD;
            case WARNING -> Tone.WARN;
            case ERROR -> Tone.BAD;
        };
        String where = finding.page() == 0
                ? texts.get("bundles.report.whole")
                : texts.get("bundles.report.page", finding.page());
        String sentence = texts.get(finding.code().key(), finding.values().toArray());
        return line(where, texts.name(finding.severity()) + ". " + sentence, tone);
    }

    private static HBox line(String where, String sentence, Tone tone) {
        StatusDot place = new StatusDot(where, tone);
        place.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(sentence);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(place, words);
        line.getStyleClass().add("report-line");
        return line;
    }
}
