package org.takedowndesk.ui.holder;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.PowerOfAttorney;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.part.Card;
import org.takedowndesk.ui.part.Cards;
import org.takedowndesk.ui.part.Changes;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FileSlot;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.KeptFiles;

/// The fields of one agent: who it is, its identity documents, and the power of attorney.
public final class AgentCardController implements Card<Agent> {

    private final Texts texts;
    private final Runnable changed;
    private final FormChecks checks = new FormChecks();
    private final FileSlot slot;
    private final Cards<IdentityDocument, IdentityPaperController> papers;
    private final Parent view;

    @FXML
    private FormField nameField;

    @FXML
    private TextField name;

    @FXML
    private FormField organisationField;

    @FXML
    private TextField organisation;

    @FXML
    private FormField emailField;

    @FXML
    private TextField email;

    @FXML
    private VBox paperPlace;

    @FXML
    private TextArea scope;

    @FXML
    private CheckBox grantsEnforcement;

    @FXML
    private FormField signedOnField;

    @FXML
    private DateField signedOn;

    @FXML
    private FormField validUntilField;

    @FXML
    private DateField validUntil;

    @FXML
    private FormField fileField;

    public AgentCardController(Texts texts, Fxml fxml, KeptFiles files, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        this.slot = new FileSlot(texts, files, file -> changed.run());
        this.papers = new Cards<>(
                "agentDocuments",
                PaperWords.of(texts),
                papersChanged -> new IdentityPaperController(texts, fxml, files, papersChanged));
        this.view = fxml.load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return name;
    }

    /// Leads to the identity documents.
    void leadToIdentity() {
        papers.lead();
    }

    /// Leads to the power of attorney.
    void leadToPower() {
        scope.requestFocus();
    }

    @Override
    public void show(Agent agent) {
        name.setText(agent.name());
        organisation.setText(agent.organisation());
        email.setText(agent.email());
        papers.show(agent.identityDocuments());
        PowerOfAttorney paper = agent.powerOfAttorney();
        scope.setText(paper == null ? "" : paper.scope());
        grantsEnforcement.setSelected(paper != null && paper.grantsEnforcement());
        signedOn.setDate(paper == null ? null : paper.signedOn());
        validUntil.setDate(paper == null ? null : paper.validUntil());
        slot.show(paper == null ? null : paper.file());
    }

    @Override
    public Agent read() {
        return new Agent(
                name.getText().strip(),
                organisation.getText().strip(),
                email.getText().strip(),
                papers.read(),
                power());
    }

    /// Nothing written about it means that there is none.
    private @Nullable PowerOfAttorney power() {
        boolean none = scope.getText().isBlank()
                && !grantsEnforcement.isSelected()
                && signedOn.getDate() == null
                && validUntil.getDate() == null
                && slot.getFile() == null;
        return none
                ? null
                : new PowerOfAttorney(
                        scope.getText().strip(),
                        grantsEnforcement.isSelected(),
                        signedOn.getDate(),
                        validUntil.getDate(),
                        slot.getFile());
    }

    @Override
    public boolean passes() {
        boolean own = checks.pass();
        return papers.pass() && own;
    }

    @FXML
    private void initialize() {
        paperPlace.getChildren().add(papers);
        fileField.setContent(slot);
        nameField.addBeside(new CopyButton(texts.get("holders.agent.name.copy"), name::getText));
        organisationField.addBeside(
                new CopyButton(texts.get("holders.agent.organisation.copy"), organisation::getText));
        emailField.addBeside(new CopyButton(texts.get("holders.agent.email.copy"), email::getText));
        checks.add(emailField, Faults.email(email, texts));
        checks.add(signedOnField, Faults.date(signedOn, texts));
        checks.add(validUntilField, Faults.dateAfter(validUntil, signedOn, texts));
        Changes.of(
                changed,
                name.textProperty(),
                organisation.textProperty(),
                email.textProperty(),
                scope.textProperty(),
                signedOn.textProperty(),
                validUntil.textProperty(),
                grantsEnforcement.selectedProperty(),
                papers.changesProperty());
    }
}
