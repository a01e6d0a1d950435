package org.takedowndesk.ui.bundle;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// Asks for the title of a section or of an exhibit, and for the date an exhibit bears.
final class TitleForm implements Form<TitleForm.Words> {

    /// @param title empty for the usual one
    /// @param date null for none
    record Words(String title, @Nullable LocalDate date) {}

    private final VBox view = new VBox();
    private final TextField title = new TextField();
    private final DateField date = new DateField();
    private final FormChecks checks = new FormChecks();

    /// @param usual what is printed where nothing is typed
    /// @param dated whether it asks for a date
    TitleForm(Texts texts, String own, String usual, @Nullable LocalDate start, boolean dated) {
        title.setId("ownTitle");
        title.setText(own);
        title.setPromptText(usual);
        date.setId("ownDate");
        date.setDate(start);
        view.getStyleClass().addAll("form-fields", "dialog-form");
        FormField titleField = new FormField(texts.get("arrange.title"), title);
        titleField.setHint(texts.get("arrange.title.hint"));
        view.getChildren().add(titleField);
        if (dated) {
            FormField dateField = new FormField(texts.get("arrangement.date"), date);
            view.getChildren().add(dateField);
            checks.add(dateField, Faults.date(date, texts));
        }
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return title;
    }

    @Override
    public Optional<Words> result() {
        return checks.passOrLeadToFault()
                ? Optional.of(new Words(title.getText().strip(), date.getDate()))
                : Optional.empty();
    }
}
