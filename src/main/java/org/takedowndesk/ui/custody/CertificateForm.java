package org.takedowndesk.ui.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.certificate.CertificateKind;
import org.takedowndesk.certificate.CertificateRequest;
import org.takedowndesk.certificate.Signer;
import org.takedowndesk.certificate.Template;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// Asks which certificate is wanted, about which items and who signs it, and says what is still to be checked before it
/// is signed.
final class CertificateForm implements Form<CertificateRequest> {

    private final VBox view = new VBox();
    private final ComboBox<CertificateKind> kind = new ComboBox<>();
    private final StatusDot draft = new StatusDot("", Tone.WARN);
    private final Label remark = new Label();
    private final VBox caution = new VBox(4, draft, remark);
    private final SignerFields signer;
    private final List<EvidenceItem> items;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final FormChecks checks = new FormChecks();

    CertificateForm(Texts texts, List<Template> templates, List<EvidenceItem> items, Signer start) {
        signer = new SignerFields(texts, start);
        this.items = List.copyOf(items);
        kind.setId("certificateKind");
        kind.getItems().setAll(templates.stream().map(Template::kind).toList());
        kind.setConverter(EnumNames.of(CertificateKind.class, texts));
        kind.valueProperty()
                .subscribe(chosen -> templates.stream()
                        .filter(template -> template.kind() == chosen)
                        .findFirst()
                        .ifPresent(template -> mark(texts, template)));
        kind.getSelectionModel().selectFirst();
        remark.setWrapText(true);
        remark.setId("certificateRemark");
        remark.getStyleClass().add("quiet");
        remark.setMinHeight(Region.USE_PREF_SIZE);
        VBox choices = new VBox();
        choices.getStyleClass().add("choices");
        for (EvidenceItem item : this.items) {
            CheckBox box = new CheckBox(item.key() + " " + DisplayName.of(item.displayName(), 60));
            box.setId("certify" + item.key());
            boxes.add(box);
        }
        choices.getChildren().setAll(boxes);
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("choice-scroll");
        FormField itemsField = new FormField(texts.get("custody.certificate.items"), scroll);
        itemsField.setRequired(true);
        view.getStyleClass().addAll("form-fields", "dialog-form");
        view.getChildren()
                .addAll(new FormField(texts.get("custody.certificate.kind"), kind), caution, signer, itemsField);
        checks.add(
                itemsField,
                () -> chosen().isEmpty() ? Optional.of(texts.get("custody.certificate.none")) : Optional.empty());
    }

    /// Words that nobody read at their official source are for counsel first.
    private void mark(Texts texts, Template template) {
        draft.show(texts.get("custody.certificate.draft"), Tone.WARN);
        remark.setText(texts.get("custody.certificate.words", template.source(), template.remark()));
        caution.setVisible(template.unverified());
        caution.setManaged(template.unverified());
    }

    private List<EvidenceItem> chosen() {
        List<EvidenceItem> chosen = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).isSelected()) {
                chosen.add(items.get(i));
            }
        }
        return chosen;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return kind;
    }

    @Override
    public Optional<CertificateRequest> result() {
        return checks.passOrLeadToFault()
                ? Optional.of(new CertificateRequest(kind.getValue(), chosen(), signer.signer()))
                : Optional.empty();
    }
}
