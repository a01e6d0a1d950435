package org.takedowndesk.ui.ipr;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.text.Territories;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.FormSection;
import org.takedowndesk.ui.part.TagField;

/// The fields of a right in the order of the portal's form, with its papers and sites. Saves by itself.
public final class RightFormController {

    private static final int SUGGESTIONS = 8;

    private final Texts texts;
    private final Territories territories;
    private final BiConsumer<Right, Runnable> save;
    private final Runnable openHolder;
    private final FormChecks checks = new FormChecks();
    private final DetailsOfType details;
    private final RightPapers papers;
    private final SitesPane sites;
    private @Nullable AutoSave<Right> saving;
    private @Nullable Right shown;

    @FXML
    private VBox form;

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

    /// @param save keeps what was edited, and runs what it is given when that has ended
    public RightFormController(RightDesk desk, BiConsumer<Right, Runnable> save, Runnable openHolder) {
        this.texts = desk.texts();
        this.territories = desk.territories();
        this.save = save;
        this.openHolder = openHolder;
        this.details = new DetailsOfType(texts, desk.fxml());
        this.papers = new RightPapers(texts, desk.files());
        this.sites = new SitesPane(texts, desk.stores().packs());
        desk.fxml().load(this);
    }

    public Region view() {
        return form;
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

    /// Leads to the title, for a right just added.
    void begin() {
        titleText.requestFocus();
    }

    /// Shows what follows from what was edited: the papers it needs and where it can be relied on.
    void describe(Right right) {
        papers.need(right);
        sites.show(right);
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
    private void openHolder() {
        openHolder.run();
    }

    private void typeChosen(@Nullable IprType chosen) {
        if (chosen == null || details.isOf(chosen)) {
            return;
        }
        showDetails(RightDetails.empty(chosen));
        if (chosen == IprType.COPYRIGHT && territory.getTags().isEmpty()) {
            territory.setTags(List.of(Right.USUAL_COPYRIGHT_TERRITORY));
        }
        details.changed();
    }

    private void showDetails(RightDetails value) {
        details.show(value, detailsSection);
        titleField.setHint(texts.get("rights.title.hint." + value.type().name()));
        territoryField.setHint(texts.get(
                value.type() == IprType.COPYRIGHT ? "rights.territory.hint.copyright" : "rights.territory.hint"));
    }

    private Optional<String> territoryFault() {
        String unread = territory.unread();
        return unread.isEmpty() ? Optional.empty() : Optional.of(texts.get("rights.territory.wrong", unread));
    }

    /// Shows the right as it was read; what the user is typing just now stays.
    void show(Right right, List<RightsHolder> holders) {
        shown = right;
        holder.getItems().setAll(holders);
        if (saving == null) {
            AutoSave<Right> fresh = new AutoSave<>(right, this::read, this::fill, save);
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
                    details.changes(),
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
        sites.show(right);
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
        Optional<RightDetails> own = details.read();
        boolean filedPapers = papers.pass();
        if (!fields || own.isEmpty() || !filedPapers || shown == null) {
            return Optional.empty();
        }
        RightsHolder chosen = holder.getValue();
        return Optional.of(new Right(
                shown.id(),
                chosen == null ? shown.holder() : chosen.id(),
                titleText.getText().strip(),
                number.getText().strip(),
                registrant.getText().strip(),
                new TreeSet<>(territory.getTags()),
                filed.getDate(),
                registered.getDate(),
                expires.getDate(),
                brand.getText().strip(),
                own.get(),
                papers.read(),
                notes.getText(),
                shown.archived()));
    }

    /// Says whether there is such a field.
    boolean leadTo(RightNeeds.Field field) {
        Node control = switch (field) {
            case TITLE -> titleText;
            case NUMBER -> number;
            case REGISTRANT -> registrant;
            case TERRITORY -> territory;
            case EXPIRY -> expires;
            case NICE_CLASSES, MARK, DESCRIPTION, WORK_TYPE, POSITIVE_EVALUATION ->
                details.control(field).orElse(null);
        };
        if (control == null) {
            return false;
        }
        control.requestFocus();
        return true;
    }

    boolean leadTo(RightDocumentKind kind) {
        Optional<Node> choose = Stream.of(papers.lookup("#slot" + kind.name()))
                .flatMap(slot -> Stream.ofNullable(slot.lookup("#choose")))
                .findFirst();
        choose.ifPresent(Node::requestFocus);
        return choose.isPresent();
    }
}
