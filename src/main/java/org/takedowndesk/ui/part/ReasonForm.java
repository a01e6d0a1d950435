package org.takedowndesk.ui.part;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;

/// Asks why something is done that stands in the journal for good.
public final class ReasonForm implements Form<String> {

    private final VBox view = new VBox();
    private final TextArea reason = new TextArea();
    private final FormChecks checks = new FormChecks();

    /// @param said what is going to happen, and to what
    public ReasonForm(Texts texts, String said) {
        Label what = new Label(said);
        what.setWrapText(true);
        reason.setId("reason");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        FormField field = new FormField(texts.get("custody.reason"), reason);
        field.setRequired(true);
        view.getStyleClass().addAll("form-fields", "dialog-form");
        view.getChildren().addAll(what, field);
        checks.add(
                field,
                () -> reason.getText().isBlank() ? Optional.of(texts.get("custody.reason.missing")) : Optional.empty());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return reason;
    }

    @Override
    public Optional<String> result() {
        return checks.passOrLeadToFault() ? Optional.of(reason.getText().strip()) : Optional.empty();
    }
}
