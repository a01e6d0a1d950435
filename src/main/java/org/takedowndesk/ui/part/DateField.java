package org.takedowndesk.ui.part;

import atlantafx.base.controls.CustomTextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ui.Icon;

/// A date as `2026-11-23`, typed or picked from a calendar (button, or Alt+Down). What was typed and is no date stays
/// in
/// the field.
public final class DateField extends CustomTextField {

    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{4})\\s*(?:[-/.]|年)\\s*(\\d{1,2})\\s*(?:[-/.]|月)\\s*(\\d{1,2})\\s*日?|(\\d{4})(\\d\\d)(\\d\\d)");

    private final Button calendar = new Button();

    public DateField() {
        getStyleClass().add("date-field");
        setPromptText("YYYY-MM-DD");
        calendar.getStyleClass().addAll("button-icon", "flat", "calendar-button");
        calendar.setGraphic(Icon.CALENDAR.node());
        calendar.setFocusTraversable(false);
        calendar.setOnAction(event -> pick());
        setRight(calendar);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                tidy();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                pick();
                event.consume();
            }
        });
    }

    public String getCalendarName() {
        return calendar.getAccessibleText() == null ? "" : calendar.getAccessibleText();
    }

    /// What the button that opens the calendar is called.
    public void setCalendarName(String name) {
        calendar.setAccessibleText(name);
        calendar.setTooltip(new Tooltip(name));
    }

    /// The date, or null while nothing or no date is written.
    public @Nullable LocalDate getDate() {
        return read(getText()).orElse(null);
    }

    public void setDate(@Nullable LocalDate date) {
        setText(date == null ? "" : date.toString());
    }

    /// Whether something is written that is no date.
    public boolean isWrong() {
        return !getText().isBlank() && read(getText()).isEmpty();
    }

    /// The date that a text means: `2026-11-23` with one or two digits for month and day, also with slashes, dots,
    /// without any, or in the Chinese manner.
    public static Optional<LocalDate> read(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = matcher.group(1) == null ? 4 : 1;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(first)),
                    Integer.parseInt(matcher.group(first + 1)),
                    Integer.parseInt(matcher.group(first + 2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private void tidy() {
        read(getText())
                .map(LocalDate::toString)
                .filter(tidied -> !tidied.equals(getText()))
                .ifPresent(this::setText);
    }

    private void pick() {
        DatePicker picker = new DatePicker(getDate());
        picker.setShowWeekNumbers(false);
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.getContent().add(new DatePickerSkin(picker).getPopupContent());
        picker.valueProperty().subscribe((before, picked) -> {
            setDate(picked);
            popup.hide();
            requestFocus();
        });
        Bounds field = localToScreen(getBoundsInLocal());
        popup.show(this, field.getMinX(), field.getMaxY());
    }
}
