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
import javafx.scene.layout.VBox;
import org.takedowndesk.certificate.CertificateKind;
import org.takedowndesk.certificate.Template;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// Asks which certificate is wanted and about which items, and says what is still to be checked before it is signed.
final class CertificateForm implements Form<CertificateChoice> {

    private final VBox view = new VBox();
    private final ComboBox<CertificateKind> kind = new ComboBox<>();
    private final Label remark = new Label();
    private final List<EvidenceItem> items;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final FormChecks checks = new FormChecks();

    CertificateForm(Texts texts, List<Template> templates, List<EvidenceItem> items) {
        this.items = List.copyOf(items);
        kind.setId("certificateKind");
        kind.getItems().setAll(templates.stream().map(Template::kind).toList());
        kind.setConverter(EnumNames.of(CertificateKind.class, texts));
        kind.valueProperty()
                .subscribe(chosen -> templates.stream()
                        .filter(template -> template.kind() == chosen)
                        .findFirst()
                        .ifPresent(template -> remark.setText(
                                texts.get("custody.certificate.unverified", template.source(), template.remark()))));
        kind.getSelectionModel().selectFirst();
        remark.setWrapText(true);
        remark.getStyleClass().add("quiet");
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
        view.getChildren().addAll(new FormField(texts.get("custody.certificate.kind"), kind), remark, itemsField);
        checks.add(
                itemsField,
                () -> chosen().isEmpty() ? Optional.of(texts.get("custody.certificate.none")) : Optional.empty());
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
    public Optional<CertificateChoice> result() {
        return checks.passOrLeadToFault()
                ? Optional.of(new CertificateChoice(kind.getValue(), chosen()))
                : Optional.empty();
    }
}
