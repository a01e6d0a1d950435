package org.takedowndesk.ui.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.db.Subject;
import org.takedowndesk.deadline.ComputedDeadline;
import org.takedowndesk.deadline.DeadlineWords;
import org.takedowndesk.marketplace.Clock;
import org.takedowndesk.marketplace.Whose;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.Badge;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;
import org.takedowndesk.ui.part.WhyButton;

/// A clock that runs: when it ends, how long that is, whose it is, what it is about, and why the date is what it is.
final class ClockRow extends HBox {

    private static final long SOON_DAYS = 2;

    ClockRow(TodayTools tools, TodayStores stores, Today today, RunningClock running) {
        Texts texts = tools.texts();
        DeadlineWords words = new DeadlineWords(tools.show());
        ComputedDeadline deadline = running.deadline();
        getStyleClass().add("today-row");
        setId("clock" + running.complaint().value() + running.clock().kind());
        Label day = new Label(words.lastDay(deadline));
        day.getStyleClass().addAll("strong", "today-date");
        StatusDot left = new StatusDot(words.left(deadline, today.now()), tone(running, today.now()));
        left.setWrapText(true);
        left.setMinHeight(Region.USE_PREF_SIZE);
        VBox when = new VBox(day, left);
        when.getStyleClass().add("today-when");

        Hyperlink what = new Hyperlink(texts.get(
                "today.clock",
                texts.name(running.clock().kind()),
                running.reference(),
                stores.siteName(running.site(), texts.locale())));
        what.setOnAction(event ->
                tools.go(new Subject(Complaints.KIND.name(), running.complaint().value())));
        what.setWrapText(true);
        Label about = new Label(about(texts, today, running));
        about.getStyleClass().add("quiet");
        about.setWrapText(true);
        Label why = new Label(reason(tools, words, running));
        why.getStyleClass().addAll("quiet", "small");
        why.setWrapText(true);
        HBox marks = new HBox(what);
        marks.getStyleClass().add("today-marks");
        if (deadline.provisional()) {
            marks.getChildren().add(new Badge(texts.get("today.provisional"), Tone.WARN));
        }
        if (deadline.isDisputed()) {
            marks.getChildren().add(new Badge(texts.get("today.disputed"), Tone.WARN));
        }
        VBox text = new VBox(marks, about, why);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Badge whose = new Badge(
                texts.name(running.clock().whose()), whose(running.clock().whose()));
        whose.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(when, text, whose, new WhyButton(texts, words, deadline));
    }

    /// The rule and what started it, and the end on both clocks.
    private static String reason(TodayTools tools, DeadlineWords words, RunningClock running) {
        Texts texts = tools.texts();
        Clock clock = running.clock();
        ComputedDeadline deadline = running.deadline();
        String rule = texts.get(
                "today.rule",
                clock.length(),
                texts.name(clock.unit()),
                texts.name(clock.start()),
                LocalDate.ofInstant(deadline.startedAt(), clock.zone()).toString());
        return texts.get("today.reason", rule, words.end(deadline));
    }

    private static String about(Texts texts, Today today, RunningClock running) {
        CaseFile file = today.cases().get(running.caseId());
        return texts.get(
                "today.about",
                file == null ? "" : file.title(),
                running.listings().size(),
                texts.name(running.state()));
    }

    private static Tone tone(RunningClock running, Instant now) {
        Instant due = running.deadline().dueAt();
        boolean ours = running.clock().whose() == Whose.OURS;
        if (!now.isBefore(due)) {
            return ours ? Tone.BAD : Tone.WARN;
        }
        boolean soon = now.plus(Duration.ofDays(SOON_DAYS)).isAfter(due);
        return ours && soon ? Tone.WARN : ours ? Tone.ACCENT : Tone.QUIET;
    }

    private static Tone whose(Whose whose) {
        return switch (whose) {
            case OURS -> Tone.ACCENT;
            case SELLER, PLATFORM -> Tone.QUIET;
        };
    }
}
