package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// Says above the list what came of adding: what is in, what was here already, what was refused and why.
final class IntakeNotice extends HBox {

    private static final int NAMED = 6;

    IntakeNotice(Texts texts, IntakeResult result, Runnable close) {
        getStyleClass().addAll("panel", "notice");
        setId("intakeNotice");
        VBox lines = new VBox();
        lines.getStyleClass().add("notice-lines");
        if (!result.added().isEmpty()) {
            lines.getChildren()
                    .add(line(
                            "noticeAdded",
                            texts.get("evidence.notice.added", result.added().size(), names(result.added(), texts)),
                            Tone.GOOD));
        }
        if (!result.known().isEmpty()) {
            lines.getChildren()
                    .add(line(
                            "noticeKnown",
                            texts.get("evidence.notice.known", result.known().size(), names(result.known(), texts)),
                            Tone.ACCENT));
        }
        if (!result.refused().isEmpty()) {
            lines.getChildren()
                    .add(line(
                            "noticeRefused",
                            texts.get(
                                    "evidence.notice.refused", result.refused().size()),
                            Tone.BAD));
            lines.getChildren().add(reasons(texts, result.refused()));
        }
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(line("noticeNothing", texts.get("evidence.notice.nothing"), Tone.QUIET));
        }
        Button dismiss = new Button(null, Icon.CANCEL.node());
        dismiss.setId("noticeClose");
        dismiss.getStyleClass().addAll("button-icon", "flat");
        dismiss.setAccessibleText(texts.get("evidence.notice.close"));
        dismiss.setTooltip(new Tooltip(texts.get("evidence.notice.close")));
        dismiss.setOnAction(event -> close.run());
        HBox.setHgrow(lines, Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(lines, dismiss);
    }

    private static Label line(String id, String words, Tone tone) {
        StatusDot line = new StatusDot(words, tone);
        line.setId(id);
        line.setWrapText(true);
        return line;
    }

    private static Node reasons(Texts texts, List<IntakeResult.Refused> refused) {
        VBox box = new VBox();
        box.getStyleClass().add("notice-reasons");
        for (IntakeResult.Refused one : refused) {
            Label label = new Label(texts.get(
                    "evidence.notice.reason",
                    DisplayName.of(one.name()),
                    DisplayName.visible(texts.problem(one.reason()))));
            label.setWrapText(true);
            label.getStyleClass().add("refused-reason");
            box.getChildren().add(label);
        }
        if (refused.size() <= 3) {
            return box;
        }
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("notice-scroll");
        return scroll;
    }

    private static String names(List<EvidenceItem> items, Texts texts) {
        String named = items.stream()
                .limit(NAMED)
                .map(item -> item.key() + " " + DisplayName.of(item.file().name(), 32))
                .collect(Collectors.joining(", "));
        return items.size() <= NAMED ? named : texts.get("evidence.notice.andMore", named, items.size() - NAMED);
    }
}
