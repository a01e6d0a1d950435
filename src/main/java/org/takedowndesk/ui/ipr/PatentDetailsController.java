package org.takedowndesk.ui.ipr;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.takedowndesk.ipr.EvaluationResult;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.part.Changes;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.FormField;

/// What only patents have: invention patents, utility models and designs each show their own of these fields.
public final class PatentDetailsController implements DetailsForm {

    private final Texts texts;
    private final Runnable changed;
    private final Parent view;
    private IprType type = IprType.INVENTION_PATENT;

    @FXML
    private FormField inventorField;

    @FXML
    private TextField inventor;

    @FXML
    private FormField claimsField;

    @FXML
    private TextArea claims;

    @FXML
    private FormField locarnoField;

    @FXML
    private TextField locarno;

    @FXML
    private FormField evaluationField;

    @FXML
    private ComboBox<EvaluationResult> evaluation;

    public PatentDetailsController(Texts texts, Fxml fxml, Runnable changed) {
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
        type = details.type();
        inventorField.setText(texts.get(type == IprType.DESIGN_PATENT ? "rights.designer" : "rights.inventor"));
        show(claimsField, type != IprType.DESIGN_PATENT);
        show(locarnoField, type == IprType.DESIGN_PATENT);
        show(evaluationField, type != IprType.INVENTION_PATENT);
        switch (details) {
            case RightDetails.InventionPatent patent -> {
                inventor.setText(patent.inventor());
                claims.setText(patent.claimsRelied());
            }
            case RightDetails.UtilityModel model -> {
                inventor.setText(model.inventor());
                claims.setText(model.claimsRelied());
                evaluation.setValue(model.evaluation());
            }
            case RightDetails.DesignPatent design -> {
                inventor.setText(design.designer());
                locarno.setText(design.locarnoClass());
                evaluation.setValue(design.evaluation());
            }
            case RightDetails.Trademark _, RightDetails.Copyright _ ->
                throw new IllegalArgumentException(type + " is no patent");
        }
    }

    @Override
    public RightDetails read() {
        String who = inventor.getText().strip();
        return switch (type) {
            case INVENTION_PATENT ->
                new RightDetails.InventionPatent(who, claims.getText().strip());
            case UTILITY_MODEL ->
                new RightDetails.UtilityModel(who, claims.getText().strip(), evaluation.getValue());
            case DESIGN_PATENT ->
                new RightDetails.DesignPatent(who, locarno.getText().strip(), evaluation.getValue());
            case TRADEMARK, COPYRIGHT -> throw new IllegalStateException(type + " is no patent");
        };
    }

    @Override
    public boolean passes() {
        return true;
    }

    @Override
    public Optional<Node> control(RightNeeds.Field field) {
        return field == RightNeeds.Field.POSITIVE_EVALUATION ? Optional.of(evaluation) : Optional.empty();
    }

    @FXML
    private void initialize() {
        evaluation.getItems().setAll(EvaluationResult.values());
        evaluation.setConverter(EnumNames.of(EvaluationResult.class, texts));
        evaluation.getSelectionModel().selectFirst();
        claimsField.addBeside(new CopyButton(texts.get("rights.claims.copy"), claims::getText));
        locarnoField.addBeside(new CopyButton(texts.get("rights.locarno.copy"), locarno::getText));
        Changes.of(
                changed,
                inventor.textProperty(),
                claims.textProperty(),
                locarno.textProperty(),
                evaluation.valueProperty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
