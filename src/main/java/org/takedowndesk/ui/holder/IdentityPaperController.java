package org.takedowndesk.ui.holder;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.IdentityDocumentKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.part.Card;
import org.takedowndesk.ui.part.Changes;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FileSlot;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.KeptFiles;

/// The fields of one identity document.
public final class IdentityPaperController implements Card<IdentityDocument> {

    private final Texts texts;
    private final Runnable changed;
    private List<IdentityDocumentKind> offered = List.of(IdentityDocumentKind.values());
    private final FormChecks checks = new FormChecks();
    private final FileSlot slot;
    private final Parent view;

    @FXML
    private ComboBox<IdentityDocumentKind> kind;

    @FXML
    private FormField numberField;

    @FXML
    private TextField number;

    @FXML
    private FormField issuedField;

    @FXML
    private DateField issued;

    @FXML
    private FormField expiresField;

    @FXML
    private DateField expires;

    @FXML
    private FormField fileField;

    public IdentityPaperController(Texts texts, Fxml fxml, KeptFiles files, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        this.slot = new FileSlot(texts, files, file -> changed.run());
        this.view = fxml.load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return number;
    }

    @Override
    public void show(IdentityDocument paper) {
        kind.setValue(paper.kind());
        offer(offered);
        number.setText(paper.number());
        issued.setDate(paper.issued());
        expires.setDate(paper.expires());
        slot.show(paper.file());
    }

    @Override
    public IdentityDocument read() {
        return new IdentityDocument(
                kind.getValue(), number.getText().strip(), issued.getDate(), expires.getDate(), slot.getFile());
    }

    @Override
    public boolean passes() {
        return checks.pass();
    }

    /// Offers these kinds; one that is chosen already stays, so that nothing changes behind one's back.
    void offer(List<IdentityDocumentKind> kinds) {
        offered = List.copyOf(kinds);
        IdentityDocumentKind chosen = kind.getValue();
        boolean untouched = number.getText().isBlank() && slot.getFile() == null;
        if (untouched && !kinds.contains(chosen)) {
            chosen = kinds.getFirst();
        }
        kind.getItems()
                .setAll(Stream.concat(kinds.stream(), Stream.of(chosen))
                        .distinct()
                        .toList());
        kind.setValue(chosen);
    }

    @FXML
    private void initialize() {
        kind.setConverter(EnumNames.of(IdentityDocumentKind.class, texts));
        fileField.setContent(slot);
        numberField.addBeside(new CopyButton(texts.get("holders.document.number.copy"), number::getText));
        checks.add(issuedField, Faults.date(issued, texts));
        checks.add(expiresField, Faults.dateAfter(expires, issued, texts));
        kind.getItems().setAll(offered);
        kind.getSelectionModel().selectFirst();
        Changes.of(changed, kind.valueProperty(), number.textProperty(), issued.textProperty(), expires.textProperty());
    }
}
