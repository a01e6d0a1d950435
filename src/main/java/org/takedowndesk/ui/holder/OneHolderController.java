package org.takedowndesk.ui.holder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.IdentityDocumentKind;
import org.takedowndesk.holder.Readiness;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.text.Territories;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.Badge;
import org.takedowndesk.ui.part.Cards;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.FormSection;
import org.takedowndesk.ui.part.LinksPane;
import org.takedowndesk.ui.part.ScrollTo;
import org.takedowndesk.ui.part.SuggestField;
import org.takedowndesk.ui.part.Tone;

/// One rights holder: the form in the portal's order, its papers and agents, what is missing, its rights and cases.
public final class OneHolderController implements Screen {

    private static final int SUGGESTIONS = 8;

    /// What the screen shows, read in one go.
    private record Shown(RightsHolder holder, List<Right> rights, List<CaseFile> cases, int withCertificate) {}

    private final HolderDesk desk;
    private final Texts texts;
    private final HolderId id;
    private final Territories countries;
    private final FormChecks checks = new FormChecks();
    private final Cards<IdentityDocument, IdentityPaperController> papers;
    private final Cards<Agent, AgentCardController> agents;
    private final ReadinessPane readiness;
    private final LinksPane rights;
    private final LinksPane cases;
    private final Parent view;
    private @Nullable AutoSave<RightsHolder> saving;
    private @Nullable Shown shown;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label heading;

    @FXML
    private Badge archivedMark;

    @FXML
    private Button archive;

    @FXML
    private VBox form;

    @FXML
    private VBox side;

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

    public OneHolderController(HolderDesk desk, HolderId id) {
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.countries = Territories.countries(texts.locale());
        this.papers = new Cards<>("documents", PaperWords.of(texts), this::paper);
        this.agents = new Cards<>(
                "agents",
                new Cards.Words(
                        texts.get("holders.agent.add"),
                        number -> texts.get("holders.agent.title", number),
                        number -> texts.get("holders.agent.remove", number)),
                changed -> new AgentCardController(texts, desk.fxml(), desk.files(), changed));
        this.readiness = new ReadinessPane(texts, this::lead);
        this.rights = new LinksPane(texts.get("holders.rights"), texts.get("holders.rights.none"));
        this.cases = new LinksPane(texts.get("holders.cases"), texts.get("holders.cases.none"));
        this.view = desk.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return shown == null ? texts.get("holders.one") : displayName(shown.holder());
    }

    @Override
    public void refresh() {
        HolderStores stores = desk.stores();
        desk.tasks()
                .reread(
                        "holders.task.read",
                        progress -> new Shown(
                                stores.holders().get(id),
                                stores.rights().of(id),
                                stores.cases().of(id),
                                stores.rights().withCertificate(id)),
                        this::show);
    }

    @Override
    public boolean mayLeave() {
        return checks.mayLeave(saving);
    }

    @Override
    public void close() {
        if (saving != null) {
            saving.close();
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.UNDO, this::undo), new ScreenCommand(Commands.ARCHIVE, this::archive));
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
        side.getChildren().add(readiness);
        rights.setId("rights");
        cases.setId("cases");
        links.getChildren().addAll(rights, cases);
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

    @FXML
    private void archive() {
        if (shown == null || !mayLeave()) {
            return;
        }
        boolean wanted = !shown.holder().archived();
        desk.tasks()
                .write(
                        "holders.task.save",
                        progress -> {
                            desk.stores().holders().archive(id, wanted);
                            return wanted;
                        },
                        done -> refresh());
    }

    private void undo() {
        if (saving != null && saving.canUndo()) {
            saving.undo();
        }
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

    private void show(Shown read) {
        shown = read;
        RightsHolder holder = read.holder();
        if (saving == null) {
            AutoSave<RightsHolder> fresh = new AutoSave<>(holder, this::read, this::fill, this::save);
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
        archivedMark.show(holder.archived() ? texts.get("holders.archived") : "", Tone.QUIET);
        archive.setText(texts.get(holder.archived() ? "holders.restore" : "holders.archive"));
        showAbout(holder);
        rights.show(read.rights().stream().map(this::link).toList());
        cases.show(read.cases().stream().map(this::link).toList());
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
        if (!fields || !documents || !people) {
            return Optional.empty();
        }
        return Optional.of(new RightsHolder(
                id,
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
                shown != null && shown.holder().archived()));
    }

    private void save(RightsHolder edited, Runnable settled) {
        // Undo goes back through edits; whether the holder is archived is no edit of the form.
        RightsHolder holder =
                edited.withArchived(shown != null && shown.holder().archived());
        showAbout(holder);
        desk.tasks().save("holders.task.save", () -> desk.stores().holders().save(holder), settled);
    }

    private void showAbout(RightsHolder holder) {
        heading.setText(displayName(holder));
        int certificates = shown == null ? 0 : shown.withCertificate();
        readiness.show(Readiness.of(holder, certificates, desk.stores().today()));
    }

    private String displayName(RightsHolder holder) {
        return holder.name().isBlank() ? texts.get("holders.unnamed") : holder.name();
    }

    private void lead(Readiness.Item item) {
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
            case RIGHT_WITH_CERTIFICATE -> desk.navigator().go(rightPlace());
        }
        ScrollTo.focused(scroll);
    }

    /// The first right that lacks its certificate, or else the list where one is added.
    private Place rightPlace() {
        return shown == null || shown.rights().isEmpty()
                ? new Place.AllRights()
                : new Place.OneRight(shown.rights().getFirst().id());
    }

    private Optional<AgentCardController> agent(String agentName) {
        return agents.cards().stream()
                .filter(card -> card.read().name().equals(agentName))
                .findFirst();
    }

    private static void leadTo(Node field) {
        field.requestFocus();
    }

    private LinksPane.Link link(Right right) {
        String words = right.displayName().isBlank() ? texts.get("holders.unnamed") : right.displayName();
        String second = Stream.of(texts.name(right.type()), right.number())
                .filter(part -> !part.isBlank())
                .reduce((left, rest) -> left + " · " + rest)
                .orElse("");
        return new LinksPane.Link(words, second, () -> desk.navigator().go(new Place.OneRight(right.id())));
    }

    private LinksPane.Link link(CaseFile file) {
        return new LinksPane.Link(
                file.reference(),
                file.title(),
                () -> desk.navigator().go(new Place.OneCase(file.id(), CaseSection.OVERVIEW)));
    }
}
