package org.takedowndesk.ui.evidence;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidence.CapturedAt;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.ThaiFace;

/// The fields in which a user says what an item is; saved by themselves, each edit with undo.
final class EvidenceForm extends VBox {

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceText words;
    private final TextField title = new TextField();
    private final ComboBox<EvidenceKind> kind = new ComboBox<>();
    private final TextField sourceUrl = new TextField();
    private final TextField capturedAt = new TextField();
    private final TextArea notes = new TextArea();
    private final FormField captured;
    private final AutoSave<EvidenceWords> saving;
    private CapturedAt known;

    EvidenceForm(EvidenceTools tools, EvidenceStores stores, EvidenceItem item) {
        this.tools = tools;
        this.stores = stores;
        this.words = new EvidenceText(tools.texts(), tools.zone());
        this.known = item.capturedAt();
        Texts texts = tools.texts();
        getStyleClass().addAll("form-fields");
        title.setId("itemTitle");
        ThaiFace.follow(title);
        kind.setId("itemKind");
        sourceUrl.setId("itemSourceUrl");
        capturedAt.setId("itemCapturedAt");
        notes.setId("itemNotes");
        notes.setWrapText(true);
        notes.setPrefRowCount(4);
        title.setPromptText(EvidenceText.name(item));
        kind.getItems().setAll(EvidenceKind.values());
        kind.setConverter(EnumNames.of(EvidenceKind.class, texts));
        FormField link = new FormField(texts.get("evidence.sourceUrl"), sourceUrl);
        link.addBeside(new CopyButton(texts.get("evidence.sourceUrl.copy"), sourceUrl::getText));
        captured = new FormField(texts.get("evidence.capturedAt"), capturedAt);
        getChildren()
                .addAll(
                        new FormField(texts.get("evidence.title"), title),
                        new FormField(texts.get("evidence.kind"), kind),
                        link,
                        captured,
                        new FormField(texts.get("evidence.notes"), notes));
        saving = new AutoSave<>(
                EvidenceWords.of(item), this::read, this::fill, (edited, settled) -> save(item, edited, settled));
        saving.watch(
                title.textProperty(),
                kind.valueProperty(),
                sourceUrl.textProperty(),
                capturedAt.textProperty(),
                notes.textProperty());
        saving.attach(this, title, kind, sourceUrl, capturedAt, notes);
    }

    /// Where the cursor goes when the item is new.
    void askForSource() {
        sourceUrl.requestFocus();
    }

    boolean leave() {
        return saving.leave();
    }

    void undo() {
        saving.undo();
    }

    void refresh(EvidenceItem item) {
        saving.refresh(EvidenceWords.of(item));
    }

    private Optional<EvidenceWords> read() {
        Optional<CapturedAt> time = readTime();
        captured.showError(time.isPresent() ? "" : tools.texts().get("evidence.capturedAt.wrong"));
        return time.map(at -> new EvidenceWords(
                Objects.requireNonNull(kind.getValue()),
                title.getText().strip(),
                sourceUrl.getText().strip(),
                at,
                notes.getText()));
    }

    /// A time that was not touched keeps its seconds and its basis.
    private Optional<CapturedAt> readTime() {
        String written = capturedAt.getText().strip();
        if (written.equals(words.show().time(known.at()))) {
            return Optional.of(known);
        }
        Optional<Instant> at = words.time(written);
        return at.map(instant -> new CapturedAt(instant, CapturedAt.Basis.GIVEN));
    }

    private void fill(EvidenceWords shown) {
        known = shown.capturedAt();
        kind.setValue(shown.kind());
        title.setText(shown.title());
        sourceUrl.setText(shown.sourceUrl());
        capturedAt.setText(words.show().time(known.at()));
        captured.setHint(tools.texts().name(known.basis()));
        captured.showError("");
        notes.setText(shown.notes());
    }

    private void save(EvidenceItem item, EvidenceWords edited, Runnable settled) {
        known = edited.capturedAt();
        captured.setHint(tools.texts().name(known.basis()));
        tools.tasks()
                .save(
                        "evidence.task.save",
                        () -> stores.items().save(edited.in(stores.items().get(item.id()))),
                        settled);
    }
}
