package org.takedowndesk.ui.purchase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.purchase.Need;
import org.takedowndesk.purchase.PurchaseId;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.Cards;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.ScrollTo;
import org.takedowndesk.ui.part.WrittenFile;

/// One test purchase: its form in the order of events, beside it what is missing, and the report for signature.
public final class OnePurchaseController implements Screen {

    private final PurchaseTools tools;
    private final PurchaseStores stores;
    private final PurchaseId id;
    private final Texts texts;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ProofLists proofs;
    private final List<PurchaseSection> sections;
    private final MissingPane missing;
    private final WrittenFile written;
    private final Parent view;
    private @Nullable AutoSave<TestPurchase> saving;
    private @Nullable PurchaseSheet sheet;
    private int checks;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label heading;

    @FXML
    private Hyperlink ofCase;

    @FXML
    private VBox writtenPlace;

    @FXML
    private VBox form;

    @FXML
    private VBox sectionPlace;

    @FXML
    private TextArea notes;

    @FXML
    private VBox side;

    public OnePurchaseController(PurchaseTools tools, PurchaseStores stores, PurchaseId id) {
        this.tools = tools;
        this.stores = stores;
        this.id = id;
        this.texts = tools.texts();
        this.proofs = new ProofLists(tools, this::changed);
        this.sections = List.of(
                new OrderSectionController(tools, proofs, this::changed),
                new ParcelSectionController(tools, proofs, this::changed),
                new StorageSectionController(tools, this::changed),
                new ExaminationSectionController(tools, proofs, this::changed));
        this.missing = new MissingPane(texts, this::lead);
        this.written = new WrittenFile(texts, tools.tasks());
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return sheet == null ? texts.get("purchase.one") : sheet.purchase().key();
    }

    @Override
    public void refresh() {
        tools.tasks().reread("purchase.task.read", progress -> PurchaseSheet.read(stores, id), this::show);
    }

    @Override
    public boolean mayLeave() {
        return saving == null || saving.leave();
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
                new ScreenCommand(
                        Commands.UNDO, () -> Optional.ofNullable(saving).ifPresent(AutoSave::undo)),
                new ScreenCommand(Commands.EXPORT, () -> report(texts.locale())));
    }

    @FXML
    private void initialize() {
        sections.forEach(section -> sectionPlace.getChildren().add(section.view()));
        notes.textProperty().subscribe((before, now) -> changed());
        side.getChildren().setAll(missing);
        writtenPlace.getChildren().setAll(written);
    }

    private void show(PurchaseSheet read) {
        sheet = read;
        TestPurchase purchase = read.purchase();
        heading.setText(texts.get("purchase.heading", purchase.key()));
        ofCase.setText(
                read.file().reference() + " · " + DisplayName.of(read.file().title(), 60));
        missing.show(read.missing());
        if (saving == null) {
            AutoSave<TestPurchase> fresh = new AutoSave<>(purchase, this::read, this::fill, this::save);
            fresh.watch(changes);
            List<Node> typedIn = new ArrayList<>();
            collect(form, typedIn);
            fresh.attach(form, typedIn.toArray(Node[]::new));
            saving = fresh;
        } else {
            saving.refresh(purchase);
        }
    }

    /// The fields of the form, and the lists of cards as one each.
    private static void collect(Node node, List<Node> fields) {
        if (node instanceof FormField || node instanceof Cards<?, ?>) {
            fields.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, fields));
        }
    }

    private void fill(TestPurchase purchase) {
        PurchaseSheet shown = sheet;
        if (shown != null) {
            sections.forEach(section -> section.show(shown, purchase));
            proofs.show(shown, purchase);
            notes.setText(purchase.notes());
            sections.forEach(PurchaseSection::passes);
            check(purchase);
        }
    }

    /// What the fields hold, onto what was read.
    private Optional<TestPurchase> read() {
        PurchaseSheet shown = sheet;
        boolean right = true;
        for (PurchaseSection section : sections) {
            right &= section.passes();
        }
        return shown == null || !right ? Optional.empty() : Optional.of(written(shown.purchase()));
    }

    private TestPurchase written(TestPurchase purchase) {
        TestPurchase now = purchase.with(
                purchase.listing(),
                purchase.order(),
                purchase.parcel(),
                purchase.storage(),
                purchase.examination(),
                notes.getText());
        for (PurchaseSection section : sections) {
            now = section.read(now);
        }
        return proofs.read(now);
    }

    private void save(TestPurchase purchase, Runnable settled) {
        tools.tasks().save("purchase.task.save", () -> stores.purchases().save(purchase), settled);
    }

    private void changed() {
        changes.set(changes.get() + 1);
        if (saving != null && sheet != null) {
            check(written(sheet.purchase()));
        }
    }

    /// Checks what the form holds now; an answer that comes late is dropped.
    private void check(TestPurchase now) {
        int number = ++checks;
        tools.tasks().run("purchase.task.check", progress -> stores.check().check(now), found -> {
            if (number == checks) {
                missing.show(found);
            }
        });
    }

    private void lead(Need need) {
        Map<Need, Node> fields = new EnumMap<>(proofs.fields());
        sections.forEach(section -> fields.putAll(section.fields()));
        Optional.ofNullable(fields.get(need)).ifPresent(Node::requestFocus);
        ScrollTo.focused(scroll);
    }

    @FXML
    private void openCase() {
        if (sheet != null) {
            tools.navigator().go(new Place.OneCase(sheet.file().id(), CaseSection.PURCHASES));
        }
    }

    /// What is not saved yet is saved before, so that undo brings it back.
    @FXML
    private void throwAway() {
        PurchaseSheet shown = sheet;
        if (shown != null && mayLeave()) {
            tools.throwAway(
                    stores,
                    shown.purchase(),
                    () -> tools.navigator()
                            .replace(new Place.OneCase(shown.file().id(), CaseSection.PURCHASES)));
        }
    }

    @FXML
    private void reportEnglish() {
        report(Locale.ENGLISH);
    }

    @FXML
    private void reportChinese() {
        report(Locale.SIMPLIFIED_CHINESE);
    }

    private void report(Locale language) {
        PurchaseSheet shown = sheet;
        if (shown == null || !mayLeave()) {
            return;
        }
        TestPurchase now = written(shown.purchase());
        String name = shown.file().reference() + " " + now.key() + " " + language.getLanguage() + ".pdf";
        tools.dialogs()
                .chooseFileToSave("purchase.report.title", name, FileFilter.PDF)
                .ifPresent(target -> tools.tasks()
                        .work(
                                "purchase.task.report",
                                progress -> stores.reports().write(now, language, target, progress),
                                this::tell));
    }

    private void tell(BundleResult result) {
        Path file = result.file();
        written.show(
                texts.get(
                        "purchase.report.written", result.pages(), tools.show().bytes(result.size())),
                file);
    }
}
