package org.takedowndesk.ui.complaint;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.takedowndesk.text.Show;
import org.takedowndesk.ui.part.FormField;

/// A field for the day and time at which a portal says that something happened, in Beijing's time.
final class MomentField {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Show show;
    private final Instant now;
    private final TextField text = new TextField();
    private final FormField field;

    MomentField(Show show, String label, Instant now) {
        this.show = show;
        this.now = now;
        text.setText(show.beijingTime(now));
        field = new FormField(label, text);
        field.setRequired(true);
        field.setHint(show.texts().get("complaint.when.hint"));
    }

    FormField field() {
        return field;
    }

    TextField input() {
        return text;
    }

    /// The moment; empty after saying what is wrong with it.
    Optional<Instant> value() {
        try {
            Instant at = LocalDateTime.parse(text.getText().strip(), FORM)
                    .atZone(BEIJING)
                    .toInstant();
            if (at.isAfter(now.plusSeconds(60))) {
                return wrong("complaint.when.future");
            }
            field.showError("");
            return Optional.of(at);
        } catch (DateTimeException e) {
            return wrong("complaint.when.wrong");
        }
    }

    private Optional<Instant> wrong(String key) {
        field.showError(show.texts().get(key));
        text.requestFocus();
        return Optional.empty();
    }
}
