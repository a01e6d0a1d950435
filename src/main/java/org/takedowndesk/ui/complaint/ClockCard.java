package org.takedowndesk.ui.complaint;

import java.time.Instant;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.deadline.ComputedDeadline;
import org.takedowndesk.deadline.DeadlineWords;
import org.takedowndesk.marketplace.Whose;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// One running clock: whose it is, what for, the last day, how long there is left; pressed, it says why.
final class ClockCard extends Button {

    private static final int SOON = 1;
    private final Popup popup = new Popup();

    ClockCard(ComplaintTools tools, RunningClock clock, Instant now) {
        Texts texts = tools.texts();
        DeadlineWords words = tools.deadlineWords();
        ComputedDeadline deadline = clock.deadline();
        getStyleClass().addAll("flat", "clock-card");
        StatusDot whose = new StatusDot(texts.name(deadline.whose()), tone(deadline, now));
        Label kind = new Label(texts.name(clock.clock().kind()));
        Label day = new Label(words.lastDay(deadline));
        day.getStyleClass().add("strong");
        Label left = new Label(texts.get(
                "complaint.clock.left",
                words.left(deadline, now),
                clock.listings().size()));
        left.getStyleClass().add("quiet");
        VBox box = new VBox(whose, kind, day, left);
        box.getStyleClass().add("clock-box");
        String doubt = doubt(texts, deadline);
        if (!doubt.isEmpty()) {
            Label mark = new Label(doubt);
            mark.getStyleClass().add("warn-text");
            box.getChildren().add(mark);
        }
        setGraphic(box);
        String spoken = String.join(
                ", ",
                texts.name(deadline.whose()),
                texts.name(clock.clock().kind()),
                words.end(deadline),
                left.getText(),
                doubt);
        setAccessibleText(spoken);
        setAccessibleHelp(String.join("\n", words.why(deadline)));
        setTooltip(new javafx.scene.control.Tooltip(texts.get("complaint.clock.why")));
        fillPopup(words, deadline);
        setOnAction(event -> toggle());
    }

    private static Tone tone(ComputedDeadline deadline, Instant now) {
        if (deadline.whose() != Whose.OURS) {
            return Tone.QUIET;
        }
        Instant warning = deadline.dueAt().minus(java.time.Duration.ofDays(SOON));
        return now.isBefore(warning) ? Tone.WARN : Tone.BAD;
    }

    private static String doubt(Texts texts, ComputedDeadline deadline) {
        if (deadline.provisional()) {
            return texts.get("complaint.clock.provisional");
        }
        return deadline.isDisputed() ? texts.get("complaint.clock.disputed") : "";
    }

    private void fillPopup(DeadlineWords words, ComputedDeadline deadline) {
        VBox why = new VBox();
        why.getStyleClass().add("why");
        Label end = new Label(words.end(deadline));
        end.getStyleClass().add("strong");
        why.getChildren().add(end);
        for (String sentence : words.why(deadline)) {
            Label line = new Label(sentence);
            line.setWrapText(true);
            why.getChildren().add(line);
        }
        popup.getContent().add(why);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    private void toggle() {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY());
    }
}
