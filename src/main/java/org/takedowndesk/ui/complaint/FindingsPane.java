package org.takedowndesk.ui.complaint;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.takedowndesk.complaint.LintFinding;
import org.takedowndesk.complaint.LintFinding.Code;
import org.takedowndesk.complaint.LintFinding.Severity;
import org.takedowndesk.complaint.LintWords;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// What is wrong with a draft, errors first; each line leads to the field that cures it.
final class FindingsPane extends VBox {

    private final Texts texts;
    private final LintWords words;
    private final Consumer<Code> lead;

    FindingsPane(Texts texts, LintWords words, Consumer<Code> lead) {
        this.texts = texts;
        this.words = words;
        this.lead = lead;
        setId("findingsPane");
        getStyleClass().add("lint-list");
    }

    void show(List<LintFinding> findings) {
        getChildren().clear();
        heading();
        if (findings.isEmpty()) {
            getChildren().add(new StatusDot(texts.get("complaint.findings.none"), Tone.GOOD));
            return;
        }
        for (Severity severity : Severity.values()) {
            List<LintFinding> some = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!some.isEmpty()) {
                String key = severity == Severity.ERROR ? "complaint.findings.errors" : "complaint.findings.warnings";
                getChildren().add(new StatusDot(texts.get(key, some.size()), Tones.of(severity)));
                some.forEach(finding -> getChildren().add(line(finding)));
            }
        }
    }

    void showFiled() {
        getChildren().clear();
        heading();
        Label filed = new Label(texts.get("complaint.findings.filed"));
        filed.setWrapText(true);
        filed.getStyleClass().add("quiet");
        getChildren().add(filed);
    }

    private void heading() {
        Label heading = new Label(texts.get("complaint.findings"));
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
    }

    private Button line(LintFinding finding) {
        Button line = new Button(words.sentence(finding));
        line.getStyleClass().addAll("flat", "lint-line");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(USE_PREF_SIZE);
        line.setAccessibleText(texts.name(finding.severity()) + ": " + words.sentence(finding));
        line.setOnAction(event -> lead.accept(finding.code()));
        return line;
    }
}
