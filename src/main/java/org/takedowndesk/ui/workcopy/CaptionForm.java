package org.takedowndesk.ui.workcopy;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.workcopy.Operation;

/// Asks for wording from the picture and its translation, each with its language.
final class CaptionForm implements Form<Operation.Caption> {

    private static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private final Texts texts;
    private final int size;
    private final TextArea original = new TextArea();
    private final TextField language = new TextField();
    private final TextArea translation = new TextArea();
    private final TextField into = new TextField();
    private final FormChecks checks = new FormChecks();
    private final VBox view = new VBox();

    CaptionForm(Texts texts, Operation.Caption start) {
        this.texts = texts;
        this.size = start.size();
        view.getStyleClass().addAll("form", "dialog-form");
        original.setText(start.original());
        language.setText(start.language());
        translation.setText(start.translation());
        into.setText(start.into());
        original.setId("captionOriginal");
        language.setId("captionLanguage");
        translation.setId("captionTranslation");
        into.setId("captionInto");
        words(texts.get("workcopy.caption.original"), original);
        tag(texts.get("workcopy.caption.language"), language);
        words(texts.get("workcopy.caption.translation"), translation);
        tag(texts.get("workcopy.caption.into"), into);
    }

    /// A caption that is not written yet; both words are single spaces only as long as the form is empty.
    static Operation.Caption empty(Texts texts, int size) {
        boolean chinese = texts.locale().getLanguage().equals("zh");
        return new Operation.Caption("-", chinese ? "en" : "zh", "-", chinese ? "zh" : "en", size);
    }

    private void words(String name, TextArea area) {
        area.setWrapText(true);
        area.setPrefRowCount(2);
        if (area.getText().equals("-")) {
            area.clear();
        }
        FormField field = new FormField(name, area);
        field.setRequired(true);
        view.getChildren().add(field);
        checks.add(field, () -> {
            int length = area.getText().strip().length();
            if (length == 0) {
                return Optional.of(texts.get("workcopy.words.missing"));
            }
            return length > Operation.MAX_TEXT
                    ? Optional.of(texts.get("workcopy.words.tooLong", Operation.MAX_TEXT, length))
                    : Optional.empty();
        });
    }

    private void tag(String name, TextField text) {
        FormField field = new FormField(name, text);
        field.setHint(texts.get("workcopy.caption.language.hint"));
        view.getChildren().add(field);
        checks.add(
                field,
                () -> text.getText().strip().matches(TAG)
                        ? Optional.empty()
                        : Optional.of(texts.get("workcopy.caption.language.wrong")));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return original;
    }

    @Override
    public Optional<Operation.Caption> result() {
        if (!checks.passOrLeadToFault()) {
            return Optional.empty();
        }
        return Optional.of(new Operation.Caption(
                original.getText().strip(),
                language.getText().strip(),
                translation.getText().strip(),
                into.getText().strip(),
                size));
    }
}
