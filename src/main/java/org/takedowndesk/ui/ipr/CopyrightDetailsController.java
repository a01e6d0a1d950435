package org.takedowndesk.ui.ipr;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.part.Changes;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// What only copyrights have: whether they are registered, the work, and where it came out first.
public final class CopyrightDetailsController implements DetailsForm {

    private final Texts texts;
    private final Runnable changed;
    private final FormChecks checks = new FormChecks();
    private final Parent view;

    @FXML
    private CheckBox registered;

    @FXML
    private FormField workTypeField;

    @FXML
    private TextField workType;

    @FXML
    private CheckBox software;

    @FXML
    private FormField authorField;

    @FXML
    private TextField author;

    @FXML
    private FormField firstPublishedField;

    @FXML
    private DateField firstPublished;

    @FXML
    private TextField placePublished;

    public CopyrightDetailsController(Texts texts, Fxml fxml, Runnable changed) {
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
        if (details instanceof RightDetails.Copyright copyright) {
            registered.setSelected(copyright.registered());
            workType.setText(copyright.workType());
            software.setSelected(copyright.software());
            author.setText(copyright.author());
            firstPublished.setDate(copyright.firstPublished());
            placePublished.setText(copyright.placePublished());
        }
    }

    @Override
    public RightDetails read() {
        return new RightDetails.Copyright(
                registered.isSelected(),
                workType.getText().strip(),
                software.isSelected(),
                author.getText().strip(),
                firstPublished.getDate(),
                placePublished.getText().strip());
    }

    @Override
    public boolean passes() {
        return checks.pass();
    }

    @Override
    public Optional<Node> control(RightNeeds.Field field) {
        return field == RightNeeds.Field.WORK_TYPE ? Optional.of(workType) : Optional.empty();
    }

    @FXML
    private void initialize() {
        checks.add(firstPublishedField, Faults.date(firstPublished, texts));
        workTypeField.addBeside(new CopyButton(texts.get("rights.workType.copy"), workType::getText));
        authorField.addBeside(new CopyButton(texts.get("rights.author.copy"), author::getText));
        Changes.of(
                changed,
                registered.selectedProperty(),
                workType.textProperty(),
                software.selectedProperty(),
                author.textProperty(),
                firstPublished.textProperty(),
                placePublished.textProperty());
    }
}
