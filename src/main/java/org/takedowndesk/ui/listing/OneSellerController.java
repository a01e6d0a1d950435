package org.takedowndesk.ui.listing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.listing.Seller;
import org.takedowndesk.listing.SellerId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.FormSection;
import org.takedowndesk.ui.part.LinksPane;
import org.takedowndesk.ui.part.Tone;

/// One seller: its name, store and notes, what it offers, and in which cases.
public final class OneSellerController implements Screen {

    /// What the screen shows, read in one go.
    ///
    /// @param taken names of other sellers on the same site
    private record Shown(Seller seller, List<Listing> listings, Map<CaseId, CaseFile> cases, List<String> taken) {}

    private final SellerDesk desk;
    private final Texts texts;
    private final SellerId id;
    private final FormChecks checks = new FormChecks();
    private final LinksPane cases;
    private final Parent view;
    private @Nullable AutoSave<Seller> saving;
    private @Nullable Shown shown;

    @FXML
    private Label heading;

    @FXML
    private Label site;

    @FXML
    private VBox form;

    @FXML
    private FormField nameField;

    @FXML
    private TextField name;

    @FXML
    private FormField storeField;

    @FXML
    private TextField store;

    @FXML
    private TextArea notes;

    @FXML
    private FormSection listingSection;

    @FXML
    private TableView<Listing> listings;

    public OneSellerController(SellerDesk desk, SellerId id) {
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.cases = new LinksPane(texts.get("sellers.cases"), texts.get("sellers.cases.none"));
        this.view = desk.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return shown == null ? texts.get("sellers.one") : shown.seller().name();
    }

    @Override
    public void refresh() {
        desk.tasks().reread("sellers.task.read", progress -> readAll(), this::show);
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
        return List.of(new ScreenCommand(Commands.UNDO, this::undo));
    }

    @FXML
    private void initialize() {
        checks.add(nameField, this::nameFault);
        checks.add(storeField, this::storeFault);
        nameField.addBeside(new CopyButton(texts.get("sellers.name.copy"), name::getText));
        storeField.addBeside(new CopyButton(texts.get("sellers.store.copy"), store::getText));
        listings.getColumns()
                .addAll(List.of(
                        Columns.text("titleColumn", texts.get("sellers.listing.title"), 170, Listing::displayName),
                        Columns.status("markColumn", texts.get("sellers.listing.mark"), 120, this::mark),
                        Columns.text("caseColumn", texts.get("sellers.listing.case"), 110, this::reference),
                        Columns.mono("keyColumn", texts.get("sellers.listing.key"), 140, 18, Listing::key)));
        listings.setPlaceholder(new EmptyState(
                Icon.LISTINGS, texts.get("sellers.listings.none"), texts.get("sellers.listings.none.hint")));
        listings.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openListing();
                event.consume();
            }
        });
        listings.addEventHandler(javafx.scene.input.MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                openListing();
            }
        });
        form.getChildren().add(cases);
    }

    private Shown readAll() {
        SellerDesk.Stores stores = desk.stores();
        Seller seller = stores.sellers().get(id);
        List<Listing> offered = stores.listings().of(id);
        Map<CaseId, CaseFile> files = new LinkedHashMap<>();
        for (Listing listing : offered) {
            files.computeIfAbsent(listing.caseId(), stores.cases()::get);
        }
        List<String> taken = stores.sellers().all().stream()
                .map(summary -> summary.seller())
                .filter(other ->
                        other.site().equals(seller.site()) && !other.id().equals(id))
                .map(Seller::name)
                .toList();
        return new Shown(seller, offered, files, taken);
    }

    private void show(Shown read) {
        shown = read;
        if (saving == null) {
            AutoSave<Seller> fresh = new AutoSave<>(read.seller(), this::read, this::fill, this::save);
            fresh.watch(name.textProperty(), store.textProperty(), notes.textProperty());
            fresh.attach(form, name, store, notes);
            saving = fresh;
        } else {
            saving.refresh(read.seller());
        }
        heading.setText(read.seller().name());
        site.setText(desk.siteName(read.seller().site()));
        listings.getItems().setAll(read.listings());
        listingSection.showCompleteness(
                texts.get("sellers.listings.count", read.listings().size()), Tone.QUIET);
        cases.show(read.cases().values().stream().map(this::link).toList());
    }

    private LinksPane.Link link(CaseFile file) {
        return new LinksPane.Link(
                file.reference(),
                file.title(),
                () -> desk.navigator().go(new Place.OneCase(file.id(), CaseSection.LISTINGS)));
    }

    private void openListing() {
        Listing listing = listings.getSelectionModel().getSelectedItem();
        if (listing != null) {
            desk.navigator().go(new Place.OneCase(listing.caseId(), CaseSection.LISTINGS));
        }
    }

    private void fill(Seller seller) {
        name.setText(seller.name());
        store.setText(seller.storeUrl());
        notes.setText(seller.notes());
        checks.pass();
    }

    private Optional<Seller> read() {
        if (!checks.pass() || shown == null) {
            return Optional.empty();
        }
        return Optional.of(new Seller(
                id,
                shown.seller().site(),
                name.getText().strip(),
                store.getText().strip(),
                notes.getText()));
    }

    private void save(Seller seller, Runnable settled) {
        heading.setText(seller.name());
        desk.tasks().save("sellers.task.save", () -> desk.stores().sellers().save(seller), settled);
    }

    private void undo() {
        if (saving != null && saving.canUndo()) {
            saving.undo();
        }
    }

    private Optional<String> nameFault() {
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            return Optional.of(texts.get("sellers.name.empty"));
        }
        boolean taken = shown != null && shown.taken().contains(typed);
        return taken ? Optional.of(texts.get("sellers.name.taken", typed)) : Optional.empty();
    }

    private Optional<String> storeFault() {
        String typed = store.getText().strip();
        return typed.isEmpty() || isLink(typed) ? Optional.empty() : Optional.of(texts.get("sellers.store.wrong"));
    }

    private static boolean isLink(String typed) {
        try {
            URI link = new URI(typed);
            return List.of("http", "https").contains(String.valueOf(link.getScheme())) && link.getHost() != null;
        } catch (URISyntaxException noLink) {
            return false;
        }
    }

    private Columns.Status mark(Listing listing) {
        ListingMark mark = listing.mark();
        return switch (mark) {
            case INFRINGING -> new Columns.Status(0, texts.name(mark), Tone.BAD);
            case UNSURE -> new Columns.Status(1, texts.name(mark), Tone.WARN);
            case NEW -> new Columns.Status(2, texts.name(mark), Tone.QUIET);
            case GENUINE -> new Columns.Status(3, texts.name(mark), Tone.GOOD);
        };
    }

    private String reference(Listing listing) {
        CaseFile file = shown == null ? null : shown.cases().get(listing.caseId());
        return file == null ? "" : file.reference();
    }
}
