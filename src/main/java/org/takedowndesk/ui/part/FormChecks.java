package org.takedowndesk.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What each field of a form must fulfil: checked when the field is left, and all together before something is done.
public final class FormChecks {

    private record Check(FormField field, Supplier<Optional<String>> fault) {

        /// Shows what is wrong, or that nothing is any more.
        boolean passes() {
            String words = fault.get().orElse("");
            field.showError(words);
            return words.isEmpty();
        }
    }

    private final List<Check> checks = new ArrayList<>();

    /// Adds a check; `fault` says in the user's words what is wrong, or nothing.
    public void add(FormField field, Supplier<Optional<String>> fault) {
        Check check = new Check(field, fault);
        checks.add(check);
        @Nullable Node control = field.getContent();
        if (control == null) {
            throw new IllegalArgumentException("the field has no control yet");
        }
        control.focusWithinProperty().subscribe((before, now) -> {
            if (before && !now) {
                check.passes();
            }
        });
    }

    /// Whether everything is right; shows what is not, without moving the cursor.
    public boolean pass() {
        boolean all = true;
        for (Check check : checks) {
            all &= check.passes();
        }
        return all;
    }

    /// Whether a form may be left: what it holds is saved, or the user is led to what hinders that.
    ///
    /// @param saving null as long as nothing is shown
    public boolean mayLeave(@Nullable AutoSave<?> saving) {
        if (saving == null || saving.leave()) {
            return true;
        }
        passOrLeadToFault();
        return false;
    }

    /// As [#pass], and leads to the first field that is wrong.
    public boolean passOrLeadToFault() {
        boolean all = pass();
        if (!all) {
            checks.stream()
                    .map(Check::field)
                    .filter(field -> !field.error().isEmpty())
                    .findFirst()
                    .map(FormField::getContent)
                    .ifPresent(Node::requestFocus);
        }
        return all;
    }
}
