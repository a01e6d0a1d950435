package org.takedowndesk.ui.listing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.casefile.CaseStatus;
import org.takedowndesk.listing.PasteResult;
import org.takedowndesk.marketplace.LinkReader;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.TableLayout;

/// Takes any text, shows while one types which links are in it and what adding them would do, and adds them in one
/// change.
public final class PasteLinksController {

    private final ListingTools tools;
    private final ListingStores stores;
    private final ListingScope scope;
    private final Consumer<PasteResult> onAdded;
    private final Runnable onCancel;
    private final Texts texts;
    private final ListingWords words;
    private final Parent view;
    private PasteResult preview = new PasteResult(List.of());
    private boolean reading;
    private boolean readAgain;
    private boolean adding;

    @FXML
    private FormField caseField;

    @FXML
    private ComboBox<CaseFile> caseChooser;

    @FXML
    private FormField linksField;

    @FXML
    private TextArea links;

    @FXML
    private Label summary;

    @FXML
    private Button add;

    @FXML
    private TableView<PasteResult.Line> table;

    /// @param onAdded told what became of the links once they are in the case
    public PasteLinksController(
            ListingTools tools,
            ListingStores stores,
            ListingScope scope,
            Consumer<PasteResult> onAdded,
            Runnable onCancel) {
        this.tools = tools;
        this.stores = stores;
        this.scope = scope;
        this.onAdded = onAdded;
        this.onCancel = onCancel;
        this.texts = tools.texts();
        this.words = new ListingWords(texts, stores);
        this.view = tools.fxml().load(this);
    }

    public Parent view() {
        return view;
    }

    /// Puts the cursor into the text, and a text from the clipboard that holds links with it.
    public void begin() {
        links.requestFocus();
        if (links.getText().isEmpty() && Clipboard.getSystemClipboard().hasString()) {
            String copied =
                    Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
            if (copied.length() <= LinkReader.LONGEST_TEXT && copied.contains("/")) {
                links.setText(copied);
            }
        }
    }

    List<ScreenCommand> commands() {
        return List.of(new ScreenCommand(Commands.OPEN, this::addLinks));
    }

    @FXML
    private void initialize() {
        boolean choose = scope.caseId() == null;
        caseField.setVisible(choose);
        caseField.setManaged(choose);
        caseChooser.setConverter(new CaseNames());
        table.getColumns()
                .setAll(List.of(
                        Columns.<PasteResult.Line>status(
                                "outcome", texts.get("listing.paste.column.outcome"), 105, words::outcome),
                        Columns.text(
                                "kind",
                                texts.get("listing.paste.column.kind"),
                                80,
                                line -> texts.name(line.link().kind())),
                        Columns.text("site", texts.get("listing.column.site"), 80, words::siteName),
                        Columns.mono(
                                "link", texts.get("listing.paste.column.link"), 275, 31, PasteLinksController::link),
                        Columns.text("notes", texts.get("listing.paste.column.notes"), 215, words::notes)));
        TableLayout.fit(table, tools.preferences());
        table.setPlaceholder(
                new EmptyState(Icon.LINK, texts.get("listing.paste.nothing"), texts.get("listing.paste.nothing.hint")));
        links.setText(tools.drafts().of(draft()));
        links.textProperty().subscribe(text -> {
            // What was typed and not added is there the next time, even after a crash.
            tools.drafts().keep(draft(), text);
            read();
        });
        links.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onCancel.run();
                event.consume();
            }
        });
        caseChooser.valueProperty().subscribe(file -> read());
        if (choose) {
            tools.tasks().run("listing.task.read", progress -> stores.openCases(), this::offerCases);
        }
    }

    @FXML
    private void addLinks() {
        Optional<CaseId> target = target();
        if (target.isEmpty()) {
            caseField.showError(texts.get("listing.paste.noCase"));
            caseChooser.requestFocus();
            return;
        }
        if (preview.added().isEmpty()) {
            linksField.showError(texts.get("listing.paste.nothingNew"));
            links.requestFocus();
            return;
        }
        if (adding) {
            return;
        }
        adding = true;
        String text = links.getText();
        tools.tasks()
                .write(
                        "listing.task.paste",
                        progress -> stores.listings().paste(target.get(), text),
                        this::added,
                        failure -> {
                            adding = false;
                            linksField.showError(texts.get("listing.paste.failed"));
                        });
    }

    @FXML
    private void cancel() {
        onCancel.run();
    }

    private void added(PasteResult result) {
        adding = false;
        links.clear();
        onAdded.accept(result);
    }

    private void offerCases(List<CaseFile> files) {
        List<CaseFile> open = files.stream()
                .filter(file -> file.status() != CaseStatus.CLOSED)
                .toList();
        caseChooser.getItems().setAll(open);
        if (open.size() == 1) {
            caseChooser.setValue(open.getFirst());
        }
    }

    /// Reads what is in the field now; while one reading runs, at most one more waits.
    private void read() {
        linksField.showError("");
        if (reading) {
            readAgain = true;
            return;
        }
        reading = true;
        readAgain = false;
        String text = links.getText();
        if (text.length() > LinkReader.LONGEST_TEXT) {
            reading = false;
            linksField.showError(texts.get("listing.paste.tooLong", LinkReader.LONGEST_TEXT));
            return;
        }
        // Without a case nothing is known yet; no case has the number 0.
        CaseId target = target().orElse(new CaseId(0));
        tools.tasks().run("listing.task.preview", progress -> stores.listings().preview(target, text), this::show);
    }

    private void show(PasteResult read) {
        preview = read;
        table.getItems().setAll(read.lines());
        summary.setText(read.lines().isEmpty() ? "" : words.summary(read));
        add.setText(texts.get("listing.paste.add", read.added().size()));
        reading = false;
        if (readAgain) {
            read();
        }
    }

    private Optional<CaseId> target() {
        CaseId fixed = scope.caseId();
        return fixed == null ? Optional.ofNullable(caseChooser.getValue()).map(CaseFile::id) : Optional.of(fixed);
    }

    private String draft() {
        return "pasted/" + scope.memoryOfCase();
    }

    private static String link(PasteResult.Line line) {
        return Objects.requireNonNullElse(line.link().canonical(), line.link().input());
    }

    private static final class CaseNames extends StringConverter<CaseFile> {
        @Override
        public String toString(@Nullable CaseFile file) {
            return file == null ? "" : file.reference() + "  " + file.title();
        }

        @Override
        public CaseFile fromString(String text) {
            throw new UnsupportedOperationException("the list is not typed into");
        }
    }
}
