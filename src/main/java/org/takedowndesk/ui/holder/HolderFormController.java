package org.takedowndesk.ui.holder;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.IdentityDocumentKind;
import org.takedowndesk.holder.Readiness;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.text.Territories;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.Cards;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.FormSection;
import org.takedowndesk.ui.part.LinksPane;
import org.takedowndesk.ui.part.SuggestField;

/// The fields of a rights holder in the order of the portal's form, with its papers and agents. Saves by itself.
public final class HolderFormController {

    private static final int SUGGESTIONS = 8;

    private final HolderDesk desk;
    private final Texts texts;
    private final Territories countries;
    private final BiConsumer<RightsHolder, Runnable> save;
    private final FormChecks checks = new FormChecks();
    private final Cards<IdentityDocument, IdentityPaperController> papers;
    private final Cards<Agent, AgentCardController> agents;
    private @Nullable AutoSave<RightsHolder> saving;
    private @Nullable RightsHolder shown;

    @FXML
    private VBox form;

    @FXML
    private VBox links;

    @FXML
    private FormSection documentSection;

    @FXML
    private FormSection agentSection;

    @FXML
    private ComboBox<HolderKind> kind;

    @FXML
    private FormField nameField;

    @FXML
    private TextField name;

    @FXML
    private FormField localNameField;

    @FXML
    private TextField localName;

    @FXML
    private FormField addressField;

    @FXML
    private TextArea address;

    @FXML
    private FormField countryField;

    @FXML
    private SuggestField<Territories.Territory> country;

    @FXML
    private FormField loginEmailField;

    @FXML
    private TextField loginEmail;

    @FXML
    private FormField contactEmailField;

    @FXML
    private TextField contactEmail;

    @FXML
    private TextArea notes;

    /// @param save keeps what was edited, and runs what it is given when that has ended
    public HolderFormController(HolderDesk desk, BiConsumer<RightsHolder, Runnable> save) {
        this.desk = desk;
        this.texts = desk.texts();
        this.save = save;
        this.countries = Territories.countries(texts.locale());
        this.papers = new Cards<>("documents", PaperWords.of(texts), this::paper);
        this.agents = new Cards<>(
                "agents",
                new Cards.Words(
                        texts.get("holders.agent.add"),
                        number -> texts.get("holders.agent.title", number),
                        number -> texts.get("holders.agent.remove", number)),
                changed -> new AgentCardController(texts, desk.fxml(), desk.files(), changed));
        desk.fxml().load(this);
    }

    public Region view() {
        return form;
    }

    /// Puts what the holder leads to below its fields.
    void addLinks(LinksPane... panes) {
        links.getChildren().addAll(panes);
    }

    boolean mayLeave() {
        return checks.mayLeave(saving);
    }

    void close() {
        if (saving != null) {
            saving.close();
        }
    }

    void undo() {
        if (saving != null && saving.canUndo()) {
            saving.undo();
        }
    }

    /// Leads to the name, for a holder just added.
    void begin() {
        name.requestFocus();
    }

    @FXML
    private void initialize() {
        kind.getItems().setAll(HolderKind.values());
        kind.setConverter(EnumNames.of(HolderKind.class, texts));
        documentSection.getFields().add(papers);
        agentSection.getFields().add(agents);
        country.suggest(typed -> countries.matching(typed, SUGGESTIONS), Territories.Territory::name, chosen -> {});
        checks.add(countryField, this::countryFault);
        checks.add(loginEmailField, Faults.email(loginEmail, texts));
        checks.add(contactEmailField, Faults.email(contactEmail, texts));
        copy(nameField, "holders.name.copy", name);
        copy(localNameField, "holders.localName.copy", localName);
        copy(addressField, "holders.address.copy", address);
        copy(countryField, "holders.country.copy", country);
        copy(loginEmailField, "holders.loginEmail.copy", loginEmail);
        copy(contactEmailField, "holders.contactEmail.copy", contactEmail);
        kind.valueProperty().subscribe((before, now) -> papers.cards().forEach(card -> card.offer(kinds())));
    }

    private void copy(FormField field, String nameKey, TextInputControl control) {
        field.addBeside(new CopyButton(texts.get(nameKey), control::getText));
    }

    private IdentityPaperController paper(Runnable changed) {
        IdentityPaperController card = new IdentityPaperController(texts, desk.fxml(), desk.files(), changed);
        card.offer(kinds());
        return card;
    }

    private List<IdentityDocumentKind> kinds() {
        return IdentityDocumentKind.acceptedFrom(kind.getValue() == null ? HolderKind.ORGANISATION : kind.getValue());
    }

    private Optional<String> countryFault() {
        String typed = country.getText().strip();
        return typed.isEmpty() || countries.find(typed).isPresent()
                ? Optional.empty()
                : Optional.of(texts.get("holders.country.unknown", typed));
    }

    /// Shows the holder as it was read; what the user is typing just now stays.
    void show(RightsHolder holder) {
        shown = holder;
        if (saving == null) {
            AutoSave<RightsHolder> fresh = new AutoSave<>(holder, this::read, this::fill, save);
            fresh.watch(
                    kind.valueProperty(),
                    name.textProperty(),
                    localName.textProperty(),
                    address.textProperty(),
                    country.textProperty(),
                    loginEmail.textProperty(),
                    contactEmail.textProperty(),
                    notes.textProperty(),
                    papers.changesProperty(),
                    agents.changesProperty());
            fresh.attach(
                    form, kind, name, localName, address, country, loginEmail, contactEmail, notes, papers, agents);
            saving = fresh;
        } else {
            saving.refresh(holder);
        }
    }

    private void fill(RightsHolder holder) {
        kind.setValue(holder.kind());
        name.setText(holder.name());
        localName.setText(holder.localName());
        address.setText(holder.address());
        country.show(holder.country().isEmpty() ? "" : countries.name(holder.country()));
        loginEmail.setText(holder.loginEmail());
        contactEmail.setText(holder.contactEmail());
        notes.setText(holder.notes());
        papers.show(holder.identityDocuments());
        agents.show(holder.agents());
        papers.cards().forEach(card -> card.offer(kinds()));
        checks.pass();
    }

    private Optional<RightsHolder> read() {
        boolean fields = checks.pass();
        boolean documents = papers.pass();
        boolean people = agents.pass();
        RightsHolder before = shown;
        if (!fields || !documents || !people || before == null) {
            return Optional.empty();
        }
        return Optional.of(new RightsHolder(
                before.id(),
                kind.getValue(),
                name.getText().strip(),
                localName.getText().strip(),
                address.getText().strip(),
                countries
                        .find(country.getText())
                        .map(Territories.Territory::code)
                        .orElse(""),
                loginEmail.getText().strip(),
                contactEmail.getText().strip(),
                papers.read(),
                agents.read(),
                notes.getText(),
                before.archived()));
    }

    /// Leads to where something that is missing is put in.
    void lead(Readiness.Item item) {
        switch (item.point()) {
            case NAME -> leadTo(name);
            case ADDRESS -> leadTo(address);
            case COUNTRY -> leadTo(country);
            case LOGIN_EMAIL -> leadTo(loginEmail);
            case CONTACT_EMAIL -> leadTo(contactEmail);
            case IDENTITY_DOCUMENT, IDENTITY_DOCUMENT_VALID -> papers.lead();
            case AGENT_IDENTITY -> agent(item.about()).ifPresent(AgentCardController::leadToIdentity);
            case POWER_OF_ATTORNEY, POWER_OF_ATTORNEY_VALID, POWER_OF_ATTORNEY_SCOPE ->
                agent(item.about()).ifPresent(AgentCardController::leadToPower);
            case RIGHT_WITH_CERTIFICATE -> {}
        }
    }

    private Optional<AgentCardController> agent(String agentName) {
        return agents.cards().stream()
                .filter(card -> card.read().name().equals(agentName))
                .findFirst();
    }

    private static void leadTo(Node field) {
        field.requestFocus();
    }
}
