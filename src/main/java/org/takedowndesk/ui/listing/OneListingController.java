package org.takedowndesk.ui.listing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.listing.Seller;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.CopyLabel;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.SuggestField;
import org.takedowndesk.ui.part.ThaiFace;
import org.takedowndesk.ui.part.Tone;

/// One listing: its link to copy, what the assistant saw on the page, and where it is used.
///
/// A link to a suspect shop is never opened from here.
public final class OneListingController implements Screen {

    private static final List<String> CURRENCIES = List.of(
            "", "CNY", "USD", "EUR", "GBP", "HKD", "JPY", "KRW", "SGD", "MYR", "THB", "PHP", "IDR", "VND", "TWD", "AUD",
            "BRL", "RUB");

    private final ListingTools tools;
    private final ListingStores stores;
    private final ListingWords words;
    private final ComplaintLinks complaintLinks;
    private final ListingId id;
    private final Texts texts;
    private final FormChecks checks = new FormChecks();
    private final Parent view;
    private @Nullable ListingSheet sheet;
    private @Nullable AutoSave<ListingForm> saving;

    @FXML
    private Label number;

    @FXML
    private Label site;

    @FXML
    private StatusDot markShown;

    @FXML
    private ComboBox<ListingMark> mark;

    @FXML
    private Button copyLink;

    @FXML
    private CopyLabel canonical;

    @FXML
    private CopyLabel pasted;

    @FXML
    private CopyLabel key;

    @FXML
    private VBox form;

    @FXML
    private TextField name;

    @FXML
    private FormField priceField;

    @FXML
    private TextField price;

    @FXML
    private ComboBox<String> currency;

    @FXML
    private SuggestField<Seller> seller;

    @FXML
    private FormField sellerField;

    @FXML
    private FormField seenAtField;

    @FXML
    private TextField seenAt;

    @FXML
    private TextArea notes;

    @FXML
    private Hyperlink caseLink;

    @FXML
    private Hyperlink evidenceLink;

    @FXML
    private VBox complaints;

    /// @param complaintPlace where a complaint is shown
    public OneListingController(
            ListingTools tools,
            ListingStores stores,
            Function<ComplaintId, Optional<Place>> complaintPlace,
            ListingId id) {
        this.tools = tools;
        this.stores = stores;
        this.complaintLinks = new ComplaintLinks(
                tools.texts(), complaint -> complaintPlace.apply(complaint).ifPresent(tools.navigator()::go));
        this.id = id;
        this.texts = tools.texts();
        this.words = new ListingWords(texts, stores);
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return sheet == null ? "" : sheet.listing().displayName();
    }

    @Override
    public void refresh() {
        tools.tasks().reread("listing.task.read", progress -> ListingSheet.read(stores, id), this::show);
    }

    @Override
    public boolean mayLeave() {
        return saving == null || saving.leave() || leadToFault();
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        commands.add(new ScreenCommand(Commands.COPY_LINK, this::copyLink));
        AutoSave<ListingForm> form = saving;
        if (form != null && form.canUndo()) {
            commands.add(new ScreenCommand(Commands.UNDO, form::undo));
        }
        return commands;
    }

    @FXML
    private void initialize() {
        complaints.getChildren().setAll(complaintLinks);
        ThaiFace.follow(name);
        mark.getItems().setAll(ListingMark.values());
        mark.setConverter(EnumNames.of(ListingMark.class, texts));
        currency.getItems().setAll(CURRENCIES);
        checks.add(priceField, () -> fault(price.getText(), ListingPrice.read(price.getText()), "listing.fault.price"));
        checks.add(
                seenAtField,
                () -> fault(
                        seenAt.getText(),
                        ListingSeenAt.read(seenAt.getText(), tools.show().zone()),
                        "listing.fault.seenAt"));
        seller.suggest(this::sellers, Seller::name, chosen -> {});
        seller.textProperty().subscribe(typed -> showSellerHint());
    }

    @FXML
    private void changeMark() {
        ListingMark wanted = mark.getValue();
        if (sheet != null && wanted != null && wanted != sheet.listing().mark()) {
            tools.tasks()
                    .write(
                            "listing.task.mark",
                            progress -> {
                                stores.listings().mark(List.of(id), wanted);
                                return id;
                            },
                            done -> refresh());
        }
    }

    @FXML
    private void copyLink() {
        if (sheet != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(sheet.listing().canonical());
            Clipboard.getSystemClipboard().setContent(content);
            copyLink.setText(texts.get("listing.copied"));
        }
    }

    @FXML
    private void seenNow() {
        seenAt.setText(tools.show().time(tools.clock().instant()));
        if (saving != null) {
            saving.flush();
        }
    }

    @FXML
    private void openCase() {
        if (sheet != null) {
            tools.navigator().go(new Place.OneCase(sheet.file().id(), CaseSection.LISTINGS));
        }
    }

    @FXML
    private void openEvidence() {
        if (sheet != null) {
            tools.navigator().go(new Place.OneCase(sheet.file().id(), CaseSection.EVIDENCE));
        }
    }

    private void show(ListingSheet read) {
        sheet = read;
        Listing listing = read.listing();
        number.setText(texts.get("listing.number", listing.number()));
        site.setText(words.site(new ListingRow(listing, "", stores.siteName(listing.site(), texts.locale()), "")));
        markShown.show(listing.archived() ? texts.get("listing.archived") : "", Tone.QUIET);
        mark.setValue(listing.mark());
        canonical.setValue(listing.canonical());
        pasted.setValue(listing.pasted());
        key.setValue(listing.key());
        caseLink.setText(read.file().reference() + " " + read.file().title());
        evidenceLink.setText(texts.get("listing.evidence", read.evidence()));
        complaintLinks.show(read.complaints());
        AutoSave<ListingForm> form = saving;
        if (form == null) {
            saving = begin(read.form());
        } else {
            form.refresh(read.form());
        }
        showSellerHint();
    }

    private AutoSave<ListingForm> begin(ListingForm start) {
        AutoSave<ListingForm> begun = new AutoSave<>(start, this::read, this::fill, this::save);
        begun.watch(
                name.textProperty(),
                price.textProperty(),
                currency.valueProperty(),
                seller.textProperty(),
                seenAt.textProperty(),
                notes.textProperty());
        begun.attach(form, name, price, currency, seller, seenAt, notes);
        return begun;
    }

    private void fill(ListingForm form) {
        Listing.ListingFacts facts = form.facts();
        name.setText(facts.title());
        BigDecimal amount = facts.price();
        price.setText(amount == null ? "" : amount.toPlainString());
        currency.setValue(facts.currency());
        seller.show(form.seller());
        Instant seen = facts.seenAt();
        seenAt.setText(seen == null ? "" : tools.show().time(seen));
        notes.setText(facts.notes());
    }

    private Optional<ListingForm> read() {
        if (!checks.pass()) {
            return Optional.empty();
        }
        Listing.ListingFacts facts = new Listing.ListingFacts(
                name.getText().strip(),
                ListingPrice.read(price.getText()).orElse(null),
                currency.getValue() == null ? "" : currency.getValue(),
                sheet == null ? null : sheet.listing().facts().seller(),
                seen().orElse(null),
                notes.getText().strip());
        return Optional.of(new ListingForm(facts, seller.getText().strip()));
    }

    /// To the minute as shown; a moment that was not touched keeps its seconds.
    private Optional<Instant> seen() {
        @Nullable
        Instant before = sheet == null ? null : sheet.listing().facts().seenAt();
        if (before != null && tools.show().time(before).equals(seenAt.getText())) {
            return Optional.of(before);
        }
        return ListingSeenAt.read(seenAt.getText(), tools.show().zone());
    }

    private void save(ListingForm form, Runnable settled) {
        tools.tasks()
                .save(
                        "listing.task.save",
                        () -> stores.listings().describe(id, form.facts(), form.seller(), stores.sellers()),
                        settled);
    }

    private boolean leadToFault() {
        checks.passOrLeadToFault();
        return false;
    }

    private Optional<String> fault(String typed, Optional<?> read, String key) {
        return typed.isBlank() || read.isPresent() ? Optional.empty() : Optional.of(texts.get(key));
    }

    private List<Seller> sellers(String typed) {
        if (sheet == null) {
            return List.of();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        return sheet.sellersOfSite().stream()
                .filter(known -> known.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private void showSellerHint() {
        String typed = seller.getText().strip();
        boolean known = sheet == null
                || sheet.sellersOfSite().stream().anyMatch(each -> each.name().equals(typed));
        sellerField.setHint(typed.isEmpty() || known ? "" : texts.get("listing.seller.new"));
    }
}
