package org.takedowndesk.ui.ipr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDocument;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FileSlot;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.KeptFiles;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;
import org.takedowndesk.vault.KeptFile;

/// The papers of a right as slots by kind: those a portal asks for first, each marked as needed or filed, then what
/// else is on file, then a slot for any other.
final class RightPapers extends VBox {

    /// One paper on file: its slot and its date.
    private record Filed(RightDocumentKind kind, FileSlot slot, DateField date) {

        RightDocument document() {
            KeptFile file = slot.getFile();
            if (file == null) {
                throw new IllegalStateException("an empty slot is no paper on file");
            }
            return new RightDocument(kind, date.getDate(), file);
        }
    }

    private final Texts texts;
    private final KeptFiles files;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final List<Filed> filed = new ArrayList<>();
    private List<RightDocumentKind> needs = List.of();
    private FormChecks checks = new FormChecks();
    private RightDocumentKind other = RightDocumentKind.OTHER;

    RightPapers(Texts texts, KeptFiles files) {
        this.texts = texts;
        this.files = files;
        setId("papers");
        getStyleClass().add("cards");
    }

    /// Counts up whenever a paper comes, goes or gets another date.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    void show(Right right) {
        needs = needed(right);
        lay(right.documents());
    }

    /// Shows what is needed now that other fields changed; what is typed into the dates stays.
    void need(Right right) {
        List<RightDocumentKind> now = needed(right);
        if (!now.equals(needs) && pass()) {
            needs = now;
            lay(read());
        }
    }

    List<RightDocument> read() {
        return filed.stream().map(Filed::document).toList();
    }

    boolean pass() {
        return checks.pass();
    }

    private static List<RightDocumentKind> needed(Right right) {
        return RightNeeds.papers(right).stream().map(RightNeeds.Paper::kind).toList();
    }

    private void lay(List<RightDocument> documents) {
        filed.clear();
        checks = new FormChecks();
        getChildren().clear();
        Set<RightDocumentKind> kinds = new LinkedHashSet<>(needs);
        documents.forEach(document -> kinds.add(document.kind()));
        for (RightDocumentKind kind : kinds) {
            getChildren()
                    .add(group(
                            kind,
                            documents.stream()
                                    .filter(document -> document.kind() == kind)
                                    .toList()));
        }
        getChildren().add(another());
    }

    private VBox group(RightDocumentKind kind, List<RightDocument> documents) {
        VBox group = new VBox(head(kind, !documents.isEmpty()));
        group.setId("paper" + kind.name());
        group.getStyleClass().add("card");
        documents.forEach(document -> group.getChildren().add(row(document)));
        if (documents.isEmpty() || kind == RightDocumentKind.CLASS_PAGE) {
            group.getChildren().add(emptySlot(kind));
        }
        return group;
    }

    private HBox head(RightDocumentKind kind, boolean there) {
        Label title = new Label(texts.name(kind));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        boolean needed = needs.contains(kind);
        StatusDot state = new StatusDot();
        state.setMinWidth(Region.USE_PREF_SIZE);
        if (there) {
            state.show(texts.get("rights.paper.filed"), Tone.GOOD);
        } else if (needed) {
            state.show(texts.get("rights.paper.needed"), Tone.WARN);
        }
        HBox head = new HBox(title, gap, state);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox row(RightDocument document) {
        FileSlot slot = new FileSlot(texts, files, file -> slotChanged());
        slot.show(document.file());
        slot.setAccessibleText(texts.name(document.kind()));
        DateField date = new DateField();
        date.setCalendarName(texts.get("part.date.pick"));
        date.setDate(document.date());
        FormField dateField = new FormField(texts.get("rights.paper.date"), date);
        checks.add(dateField, Faults.date(date, texts));
        date.textProperty().subscribe((before, now) -> changed());
        filed.add(new Filed(document.kind(), slot, date));
        VBox row = new VBox(slot, dateField);
        row.getStyleClass().add("paper-row");
        return row;
    }

    private FileSlot emptySlot(RightDocumentKind kind) {
        FileSlot slot = new FileSlot(texts, files, file -> add(kind, file));
        slot.setId("slot" + kind.name());
        slot.setAccessibleText(texts.name(kind));
        return slot;
    }

    private VBox another() {
        ComboBox<RightDocumentKind> kind = new ComboBox<>();
        kind.setId("otherKind");
        kind.getItems().setAll(RightDocumentKind.values());
        kind.setConverter(EnumNames.of(RightDocumentKind.class, texts));
        kind.setValue(other);
        kind.valueProperty().subscribe(chosen -> other = chosen);
        FileSlot slot = new FileSlot(texts, files, file -> add(other, file));
        slot.setId("slotAnother");
        FormField field = new FormField(texts.get("rights.paper.another"), kind);
        VBox group = new VBox(field, slot);
        group.getStyleClass().add("card");
        return group;
    }

    private void add(RightDocumentKind kind, @Nullable KeptFile file) {
        if (file != null) {
            List<RightDocument> documents = new ArrayList<>(read());
            documents.add(new RightDocument(kind, null, file));
            lay(documents);
            changed();
        }
    }

    private void slotChanged() {
        filed.removeIf(paper -> paper.slot().getFile() == null);
        lay(read());
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
