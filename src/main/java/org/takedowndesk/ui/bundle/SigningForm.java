package org.takedowndesk.ui.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.pdfsignature.SignatureWish;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// Asks with which certificate a bundle is signed and what the signature says. The password is asked for each time.
final class SigningForm implements Form<SigningForm.Wish> {

    /// @param key a PKCS#12 file
    record Wish(Path key, String password, SignatureWish signature) {}

    private final VBox view = new VBox();
    private final TextField key = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextField reason = new TextField();
    private final TextField place = new TextField();
    private final CheckBox certify = new CheckBox();
    private final CheckBox visible = new CheckBox();
    private final FormChecks checks = new FormChecks();

    /// @param lastKey the certificate file used last, empty for none
    SigningForm(Texts texts, Dialogs dialogs, String lastKey) {
        key.setId("signKey");
        key.setText(lastKey);
        password.setId("signPassword");
        reason.setId("signReason");
        place.setId("signPlace");
        certify.setId("signCertify");
        certify.setText(texts.get("signing.certify"));
        certify.setWrapText(true);
        certify.setSelected(true);
        visible.setId("signVisible");
        visible.setText(texts.get("signing.visible"));
        visible.setWrapText(true);
        Button choose = new Button(texts.get("signing.key.choose"));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(event -> dialogs.chooseFileToOpen("signing.key.choose", FileFilter.CERTIFICATES)
                .ifPresent(chosen -> key.setText(chosen.toString())));
        HBox.setHgrow(key, Priority.ALWAYS);
        FormField keyField = new FormField(texts.get("signing.key"), new HBox(8, key, choose));
        keyField.setHint(texts.get("signing.key.hint"));
        keyField.setRequired(true);
        view.getStyleClass().addAll("form-fields", "dialog-form");
        view.getChildren()
                .addAll(
                        keyField,
                        new FormField(texts.get("signing.password"), password),
                        new FormField(texts.get("signing.reason"), reason),
                        new FormField(texts.get("signing.place"), place),
                        certify,
                        visible);
        checks.add(
                keyField,
                () -> !key.getText().isBlank()
                                && Files.isRegularFile(Path.of(key.getText().strip()))
                        ? Optional.empty()
                        : Optional.of(texts.get("signing.key.missing")));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return key.getText().isEmpty() ? key : password;
    }

    @Override
    public Optional<Wish> result() {
        return checks.passOrLeadToFault()
                ? Optional.of(new Wish(
                        Path.of(key.getText().strip()),
                        password.getText(),
                        new SignatureWish(
                                reason.getText().strip(),
                                place.getText().strip(),
                                certify.isSelected(),
                                visible.isSelected())))
                : Optional.empty();
    }
}
