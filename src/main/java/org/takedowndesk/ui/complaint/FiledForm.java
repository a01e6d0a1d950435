package org.takedowndesk.ui.complaint;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Show;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormField;

/// Asks when a complaint was filed and which number the portal gave.
final class FiledForm implements Form<FiledForm.Answer> {

    record Answer(String reference, Instant at) {}

    private final TextField reference = new TextField();
    private final MomentField at;
    private final VBox view;

    FiledForm(Show show, Instant now) {
        reference.setId("portalReference");
        FormField referenceField = new FormField(show.texts().get("casebundle.complaints.portalReference"), reference);
        referenceField.setHint(show.texts().get("complaint.file.reference.hint"));
        at = new MomentField(show, show.texts().get("complaint.file.at"), now);
        at.input().setId("filedAt");
        view = new VBox(referenceField, at.field());
        view.getStyleClass().add("form-fields");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return reference;
    }

    @Override
    public Optional<Answer> result() {
        return at.value().map(moment -> new Answer(reference.getText().strip(), moment));
    }
}
