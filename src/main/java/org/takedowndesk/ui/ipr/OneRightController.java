package org.takedowndesk.ui.ipr;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.text.Territories;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.Badge;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.FormSection;
import org.takedowndesk.ui.part.ScrollTo;
import org.takedowndesk.ui.part.TagField;
import org.takedowndesk.ui.part.Tone;

/// One right: its fields in the portal's order, its papers, whether it holds today, and on which sites.
public final class OneRightController implements Screen {

    private static final int SUGGESTIONS = 8;

    /// What the screen shows, read in one go.
    private record Shown(Right right, List<RightsHolder> holders) {}

    private final RightDesk desk;
    private final Texts texts;
    private final RightId id;
    private final Territories territories;
    private final FormChecks checks = new FormChecks();
    private final IntegerProperty detailChanges = new SimpleIntegerProperty();
    private final RightPapers papers;
    private final RightSummary summary;
    private final SitesPane sites;
    private final Parent view;
    private @Nullable DetailsForm details;
    private @Nullable IprType detailsType;
    private @Nullable AutoSave<Right> saving;
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
    private ComboBox<IprType> type;

    @FXML
    private ComboBox<RightsHolder> holder;

    @FXML
    private FormField territoryField;

    @FXML
    private TagField territory;

    @FXML
    private FormField titleField;

    @FXML
    private TextField titleText;

    @FXML
    private FormField numberField;

    @FXML
    private TextField number;

    @FXML
    private FormField registrantField;

    @FXML
    private TextField registrant;

    @FXML
    private FormField filedField;

    @FXML
    private DateField filed;

    @FXML
    private FormField registeredField;

    @FXML
    private DateField registered;

    @FXML
    private FormField expiresField;

    @FXML
    private DateField expires;

    @FXML
    private FormField brandField;

    @FXML
    private TextField brand;

    @FXML
    private FormSection detailsSection;

    @FXML
    private FormSection paperSection;

    @FXML
    private FormSection siteSection;

    @FXML
    private TextArea notes;

    public OneRightController(RightDesk desk, RightId id) {
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.territories = desk.territories();
        this.papers = new RightPapers(texts, desk.files());
        this.summary = new RightSummary(texts, new RightSummary.Leads(this::leadToField, this::leadToPaper));
        this.sites = new SitesPane(texts, desk.stores().packs());
        this.view = desk.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return shown == null ? texts.get("rights.one") : displayName(shown.right());
    }

    @Override
    public void refresh() {
        RightStores stores = desk.stores();
        desk.tasks()
                .reread(
                        "rights.task.read",
                        progress -> new Shown(
                                stores.rights().get(id), stores.holders().all()),
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

    /// Leads to the title, for a right just added.
    void begin() {
        titleText.requestFocus();
    }

    @FXML
    private void initialize() {
        type.getItems().setAll(IprType.values());
        type.setConverter(EnumNames.of(IprType.class, texts));
        holder.setConverter(new HolderNames(texts));
        territory.read(
                typed -> territories.find(typed).map(Territories.Territory::code),
                territories::name,
                code -> texts.get("rights.territory.remove", territories.name(code)));
        territory.offer(typed -> territories.matching(typed, SUGGESTIONS).stream()
                .map(Territories.Territory::code)
                .toList());
        paperSection.getFields().add(papers);
        siteSection.getFields().add(sites);
        side.getChildren().add(summary);
        checks.add(territoryField, this::territoryFault);
        checks.add(filedField, Faults.date(filed, texts));
        checks.add(registeredField, Faults.date(registered, texts));
        checks.add(expiresField, Faults.dateAfter(expires, registered, texts));
        titleField.addBeside(new CopyButton(texts.get("rights.title.copy"), titleText::getText));
        numberField.addBeside(new CopyButton(texts.get("rights.number.copy"), number::getText));
        registrantField.addBeside(new CopyButton(texts.get("rights.registrant.copy"), registrant::getText));
        expiresField.addBeside(new CopyButton(texts.get("rights.expires.copy"), expires::getText));
        brandField.addBeside(new CopyButton(texts.get("rights.brand.copy"), brand::getText));
        type.valueProperty().subscribe(this::typeChosen);
    }

    @FXML
    private void archive() {
        if (shown == null || !mayLeave()) {
            return;
        }
        boolean wanted = !shown.right().archived();
        desk.tasks()
                .write(
                        "rights.task.save",
                        progress -> {
                            desk.stores().rights().archive(id, wanted);
                            return wanted;
                        },
                        done -> refresh());
    }

    @FXML
    private void openHolder() {
        if (shown != null) {
            desk.navigator().go(new Place.OneHolder(shown.right().holder()));
        }
    }

    private void undo() {
        if (saving != null && saving.canUndo()) {
            saving.undo();
        }
    }

    /// Another type has other fields; what both have is kept.
    private void typeChosen(@Nullable IprType chosen) {
        if (chosen == null || chosen == detailsType) {
            return;
        }
        showDetails(RightDetails.empty(chosen));
        if (chosen == IprType.COPYRIGHT && territory.getTags().isEmpty()) {
            territory.setTags(List.of(Right.USUAL_COPYRIGHT_TERRITORY));
        }
        detailChanged();
    }

    private void showDetails(RightDetails value) {
        if (details == null || detailsType != value.type()) {
            detailsType = value.type();
            details = detailsForm(value.type());
            detailsSection.setText(texts.name(value.type()));
            detailsSection.getFields().setAll(details.view());
            titleField.setHint(texts.get("rights.title.hint." + value.type().name()));
            territoryField.setHint(texts.get(
                    value.type() == IprType.COPYRIGHT ? "rights.territory.hint.copyright" : "rights.territory.hint"));
        }
        details.show(value);
    }

    private DetailsForm detailsForm(IprType wanted) {
        return switch (wanted) {
            case TRADEMARK -> new TrademarkDetailsController(texts, desk.fxml(), this::detailChanged);
            case COPYRIGHT -> new CopyrightDetailsController(texts, desk.fxml(), this::detailChanged);
            case INVENTION_PATENT, UTILITY_MODEL, DESIGN_PATENT ->
                new PatentDetailsController(texts, desk.fxml(), this::detailChanged);
        };
    }

    private void detailChanged() {
        detailChanges.set(detailChanges.get() + 1);
    }

    private Optional<String> territoryFault() {
        String unread = territory.unread();
        return unread.isEmpty() ? Optional.empty() : Optional.of(texts.get("rights.territory.wrong", unread));
    }

    private void show(Shown read) {
        shown = read;
        Right right = read.right();
        holder.getItems().setAll(read.holders());
        if (saving == null) {
            AutoSave<Right> fresh = new AutoSave<>(right, this::read, this::fill, this::save);
            fresh.watch(
                    type.valueProperty(),
                    holder.valueProperty(),
                    territory.tagsProperty(),
                    territory.input().textProperty(),
                    titleText.textProperty(),
                    number.textProperty(),
                    registrant.textProperty(),
                    filed.textProperty(),
                    registered.textProperty(),
                    expires.textProperty(),
                    brand.textProperty(),
                    notes.textProperty(),
                    detailChanges,
                    papers.changesProperty());
            fresh.attach(
                    form,
                    type,
                    holder,
                    territory,
                    titleText,
                    number,
                    registrant,
                    filed,
                    registered,
                    expires,
                    brand,
                    notes,
                    detailsSection,
                    papers);
            saving = fresh;
        } else {
            saving.refresh(right);
        }
        holder.setValue(holderOf(right));
        archivedMark.show(right.archived() ? texts.get("rights.archived") : "", Tone.QUIET);
        archive.setText(texts.get(right.archived() ? "rights.restore" : "rights.archive"));
        showAbout(right);
    }

    private @Nullable RightsHolder holderOf(Right right) {
        return holder.getItems().stream()
                .filter(known -> known.id().equals(right.holder()))
                .findFirst()
                .orElse(null);
    }

    private void fill(Right right) {
        holder.setValue(holderOf(right));
        showDetails(right.details());
        type.setValue(right.type());
        territory.setTags(List.copyOf(right.territories()));
        titleText.setText(right.title());
        number.setText(right.number());
        registrant.setText(right.registrant());
        filed.setDate(right.filed());
        registered.setDate(right.registered());
        expires.setDate(right.expires());
        brand.setText(right.brand());
        notes.setText(right.notes());
        papers.show(right);
        checks.pass();
    }

    private Optional<Right> read() {
        boolean fields = checks.pass();
        boolean own = details != null && details.passes();
        boolean filedPapers = papers.pass();
        if (!fields || !own || !filedPapers || shown == null || details == null) {
            return Optional.empty();
        }
        RightsHolder chosen = holder.getValue();
        return Optional.of(new Right(
                id,
                chosen == null ? shown.right().holder() : chosen.id(),
                titleText.getText().strip(),
                number.getText().strip(),
                registrant.getText().strip(),
                new TreeSet<>(territory.getTags()),
                filed.getDate(),
                registered.getDate(),
                expires.getDate(),
                brand.getText().strip(),
                details.read(),
                papers.read(),
                notes.getText(),
                shown.right().archived()));
    }

    private void save(Right edited, Runnable settled) {
        // Undo goes back through edits; whether the right is archived is no edit of the form.
        Right right = edited.withArchived(shown != null && shown.right().archived());
        showAbout(right);
        papers.need(right);
        desk.tasks().save("rights.task.save", () -> desk.stores().rights().save(right), settled);
    }

    private void showAbout(Right right) {
        heading.setText(displayName(right));
        summary.show(right, desk.stores().terms().status(right, desk.stores().today()));
        sites.show(right);
    }

    private String displayName(Right right) {
        return right.displayName().isBlank() ? texts.get("rights.unnamed") : right.displayName();
    }

    private void leadToField(RightNeeds.Field field) {
        Node control = switch (field) {
            case TITLE -> titleText;
            case NUMBER -> number;
            case REGISTRANT -> registrant;
            case TERRITORY -> territory;
            case EXPIRY -> expires;
            case NICE_CLASSES, MARK, DESCRIPTION, WORK_TYPE, POSITIVE_EVALUATION ->
                details == null ? null : details.control(field).orElse(null);
        };
        if (control != null) {
            control.requestFocus();
            ScrollTo.focused(scroll);
        }
    }

    private void leadToPaper(RightDocumentKind kind) {
        Stream.of(papers.lookup("#slot" + kind.name()))
                .flatMap(slot -> Stream.ofNullable(slot.lookup("#choose")))
                .findFirst()
                .ifPresent(button -> {
                    button.requestFocus();
                    ScrollTo.focused(scroll);
                });
    }
}
