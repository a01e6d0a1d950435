package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.CopyLabel;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// The lower edge of the window: what is saved, what was verified, which workspace.
final class StatusLine extends HBox {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Duration READING_TIME = Duration.seconds(8);
    private static final int PATH_LENGTH = 40;

    private final Texts texts;
    private final ZoneId zone;
    private final StatusDot saved = new StatusDot();
    private final StatusDot verified = new StatusDot();
    private final Label message = new Label();
    private final PauseTransition forgetting = new PauseTransition(READING_TIME);

    StatusLine(Texts texts, WindowStatus status, Path workspace, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        message.setId("message");
        message.getStyleClass().add("status-message");
        forgetting.setOnFinished(event -> message.setText(""));
        CopyLabel folder = new CopyLabel(texts.get("shell.status.copyWorkspace"), workspace.toString());
        folder.setLength(PATH_LENGTH);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        saved.setMinWidth(USE_PREF_SIZE);
        verified.setMinWidth(USE_PREF_SIZE);
        saved.setId("saved");
        verified.setId("verified");
        getChildren().addAll(saved, verified, message, gap, folder);
        status.savedAtProperty().subscribe(this::showSaved);
        status.verifiedAtProperty().subscribe(this::showVerified);
    }

    /// Says something for a few seconds.
    void say(String words) {
        message.setText(words);
        forgetting.playFromStart();
    }

    void close() {
        forgetting.stop();
    }

    private void showSaved(@Nullable Instant at) {
        if (at == null) {
            saved.show(texts.get("shell.status.allSaved"), Tone.GOOD);
            return;
        }
        saved.show(texts.get("shell.status.savedAt", moment(at)), Tone.GOOD);
    }

    private void showVerified(@Nullable Instant at) {
        if (at == null) {
            verified.show(texts.get("shell.status.notVerified"), Tone.QUIET);
            return;
        }
        verified.show(texts.get("shell.status.verifiedAt", moment(at)), Tone.GOOD);
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }
}
