package org.takedowndesk.ui.part;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import org.takedowndesk.text.Texts;

/// What can be wrong with common fields, in the user's words, for [FormChecks].
public final class Faults {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

    private Faults() {}

    /// Something is written that is no date.
    public static Supplier<Optional<String>> date(DateField field, Texts texts) {
        return () -> field.isWrong() ? Optional.of(texts.get("part.fault.date")) : Optional.empty();
    }

    /// A date that is wrong, or earlier than the one before it.
    public static Supplier<Optional<String>> dateAfter(DateField field, DateField earlier, Texts texts) {
        return () -> {
            if (field.isWrong()) {
                return Optional.of(texts.get("part.fault.date"));
            }
            LocalDate from = earlier.getDate();
            LocalDate to = field.getDate();
            if (from == null || to == null || !to.isBefore(from)) {
                return Optional.empty();
            }
            return Optional.of(texts.get("part.fault.dateOrder", from.toString()));
        };
    }

    /// Something is written that is no e-mail address.
    public static Supplier<Optional<String>> email(TextField field, Texts texts) {
        return () -> {
            String address = field.getText().strip();
            boolean wrong = !address.isEmpty() && !EMAIL.matcher(address).matches();
            return wrong ? Optional.of(texts.get("part.fault.email")) : Optional.empty();
        };
    }
}
