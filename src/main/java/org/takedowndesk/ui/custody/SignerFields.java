package org.takedowndesk.ui.custody;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.certificate.Signer;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.FormField;

/// What the person who signs a certificate says of themselves.
final class SignerFields extends VBox {

    private final TextField name = new TextField();
    private final TextField role = new TextField();
    private final TextArea qualifications = new TextArea();
    private final TextField place = new TextField();

    SignerFields(Texts texts, Signer start) {
        getStyleClass().add("form-fields");
        Label hint = new Label(texts.get("custody.certificate.signer.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        name.setId("signerName");
        role.setId("signerRole");
        qualifications.setId("signerQualifications");
        place.setId("signerPlace");
        qualifications.setWrapText(true);
        qualifications.setPrefRowCount(2);
        name.setText(start.name());
        role.setText(start.role());
        qualifications.setText(start.qualifications());
        place.setText(start.place());
        HBox row = new HBox(
                field(texts.get("custody.certificate.signer.name"), name),
                field(texts.get("custody.certificate.signer.role"), role),
                field(texts.get("custody.certificate.signer.place"), place));
        row.getStyleClass().add("form-row");
        getChildren()
                .addAll(
                        row,
                        new FormField(texts.get("custody.certificate.signer.qualifications"), qualifications),
                        hint);
    }

    private static FormField field(String words, TextField control) {
        FormField field = new FormField(words, control);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    Signer signer() {
        return new Signer(name.getText(), role.getText(), qualifications.getText(), place.getText());
    }
}
