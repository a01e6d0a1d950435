package org.takedowndesk.ui.workcopy;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// Asks for the words of a text mark or the reason of a redaction.
final class WordsForm implements Form<String> {

    private final TextArea words = new TextArea();
    private final FormChecks checks = new FormChecks();
    private final VBox view = new VBox();

    /// @param name of the field
    /// @param hint what to write
    WordsForm(Texts texts, String name, String hint, String start, int most) {
        view.getStyleClass().addAll("form", "dialog-form");
        FormField field = new FormField(name, words);
        field.setHint(hint);
        field.setRequired(true);
        words.setId("copyWords");
        words.setWrapText(true);
        words.setPrefRowCount(3);
        words.setText(start);
        view.getChildren().add(field);
        checks.add(field, () -> {
            if (words.getText().isBlank()) {
                return Optional.of(texts.get("workcopy.words.missing"));
            }
            int length = words.getText().strip().length();
            return length > most ? Optional.of(texts.get("workcopy.words.tooLong", most, length)) : Optional.empty();
        });
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return words;
    }

    @Override
    public Optional<String> result() {
        return checks.passOrLeadToFault() ? Optional.of(words.getText().strip()) : Optional.empty();
    }
}
