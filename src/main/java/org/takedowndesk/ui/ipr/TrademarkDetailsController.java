package org.takedowndesk.ui.ipr;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.takedowndesk.ipr.MarkKind;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.part.Changes;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.TagField;

/// What only trademarks have: the mark, its classes, and what happened to it since.
public final class TrademarkDetailsController implements DetailsForm {

    private static final int LAST_NICE_CLASS = 45;

    private final Texts texts;
    private final Runnable changed;
    private final FormChecks checks = new FormChecks();
    private final Parent view;

    @FXML
    private ComboBox<MarkKind> markKind;

    @FXML
    private FormField markField;

    @FXML
    private TextField mark;

    @FXML
    private FormField descriptionField;

    @FXML
    private TextField description;

    @FXML
    private FormField niceClassesField;

    @FXML
    private TagField niceClasses;

    @FXML
    private CheckBox international;

    @FXML
    private CheckBox renewed;

    @FXML
    private CheckBox assigned;

    @FXML
    private CheckBox changedBox;

    public TrademarkDetailsController(Texts texts, Fxml fxml, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        this.view = fxml.load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void show(RightDetails details) {
        if (details instanceof RightDetails.Trademark trademark) {
            markKind.setValue(trademark.kind());
            mark.setText(trademark.mark());
            description.setText(trademark.description());
            niceClasses.setTags(
                    trademark.niceClasses().stream().map(String::valueOf).toList());
            international.setSelected(trademark.international());
            renewed.setSelected(trademark.renewed());
            assigned.setSelected(trademark.assigned());
            changedBox.setSelected(trademark.changed());
        }
    }

    @Override
    public RightDetails read() {
        return new RightDetails.Trademark(
                markKind.getValue(),
                mark.getText().strip(),
                description.getText().strip(),
                niceClasses.getTags().stream().map(Integer::valueOf).toList(),
                international.isSelected(),
                renewed.isSelected(),
                assigned.isSelected(),
                changedBox.isSelected());
    }

    @Override
    public boolean passes() {
        return checks.pass();
    }

    @Override
    public Optional<Node> control(RightNeeds.Field field) {
        return switch (field) {
            case NICE_CLASSES -> Optional.of(niceClasses);
            case MARK -> Optional.of(mark);
            case DESCRIPTION -> Optional.of(description);
            case TITLE, NUMBER, REGISTRANT, TERRITORY, EXPIRY, WORK_TYPE, POSITIVE_EVALUATION -> Optional.empty();
        };
    }

    @FXML
    private void initialize() {
        markKind.getItems().setAll(MarkKind.values());
        markKind.setConverter(EnumNames.of(MarkKind.class, texts));
        markKind.getSelectionModel().selectFirst();
        niceClasses.read(
                TrademarkDetailsController::niceClass,
                niceClass -> texts.get("rights.niceClass", niceClass),
                niceClass -> texts.get("rights.niceClass.remove", niceClass));
        checks.add(niceClassesField, this::niceFault);
        markField.addBeside(new CopyButton(texts.get("rights.mark.copy"), mark::getText));
        descriptionField.addBeside(new CopyButton(texts.get("rights.description.copy"), description::getText));
        niceClassesField.addBeside(
                new CopyButton(texts.get("rights.niceClasses.copy"), () -> String.join(", ", niceClasses.getTags())));
        markKind.valueProperty().subscribe(this::showWhatTheKindHas);
        Changes.of(
                changed,
                markKind.valueProperty(),
                mark.textProperty(),
                description.textProperty(),
                niceClasses.tagsProperty(),
                niceClasses.input().textProperty(),
                international.selectedProperty(),
                renewed.selectedProperty(),
                assigned.selectedProperty(),
                changedBox.selectedProperty());
    }

    /// A word mark has no picture to describe, and a figurative mark has no words.
    private void showWhatTheKindHas(MarkKind kind) {
        show(markField, kind != MarkKind.FIGURATIVE);
        show(descriptionField, kind != MarkKind.WORD);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Optional<String> niceFault() {
        String unread = niceClasses.unread();
        return unread.isEmpty() ? Optional.empty() : Optional.of(texts.get("rights.niceClasses.wrong", unread));
    }

    /// The number of a class as it is written, without leading zeros.
    static Optional<String> niceClass(String written) {
        try {
            int number = Integer.parseInt(written.strip());
            return number >= 1 && number <= LAST_NICE_CLASS ? Optional.of(String.valueOf(number)) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
