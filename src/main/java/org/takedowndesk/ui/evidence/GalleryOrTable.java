package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.gallery.EvidenceSearch;
import org.takedowndesk.settings.EvidenceView;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.evidence.gallery.Gallery;
import org.takedowndesk.ui.evidence.gallery.Grouping;

/// Evidence as small pictures or as a table, whichever the user wants, with the controls that say how.
final class GalleryOrTable {

    private final Gallery gallery;
    private final EvidenceTable table;
    private final Controls controls;

    /// What the user says it with.
    record Controls(ToggleButton asGallery, ToggleButton asTable, Slider tileSize, ComboBox<Grouping> groupBy) {}

    /// @param changed is called when the user wants the other
    GalleryOrTable(Gallery gallery, EvidenceTable table, Controls controls, Texts texts, Runnable changed) {
        this.gallery = gallery;
        this.table = table;
        this.controls = controls;
        gallery.tileSizeProperty().bind(controls.tileSize().valueProperty());
        controls.groupBy().getItems().setAll(Grouping.values());
        controls.groupBy().setConverter(EnumNames.of(Grouping.class, texts));
        controls.asGallery().setOnAction(event -> {
            showAs(false);
            changed.run();
        });
        controls.asTable().setOnAction(event -> {
            showAs(true);
            changed.run();
        });
    }

    /// As the user left it last.
    void look(EvidenceView looks) {
        controls.tileSize().setValue(looks.tile());
        controls.groupBy().setValue(Grouping.named(looks.grouping()));
        showAs(looks.asTable());
        gallery.groupingProperty().bind(controls.groupBy().valueProperty());
    }

    EvidenceView looks() {
        return new EvidenceView(
                isTable(),
                (int) controls.tileSize().getValue(),
                gallery.groupingProperty().get().name());
    }

    private void showAs(boolean asTable) {
        controls.asGallery().setSelected(!asTable);
        controls.asTable().setSelected(asTable);
        controls.tileSize().setDisable(asTable);
        controls.groupBy().setDisable(asTable);
    }

    private boolean isTable() {
        return controls.asTable().isSelected();
    }

    Node shown() {
        return isTable() ? table.view() : gallery;
    }

    /// @param places where the words looked for stand; empty where nothing is looked for
    void show(List<EvidenceRow> rows, Map<EvidenceId, EvidenceSearch.Place> places) {
        gallery.show(rows.stream().map(EvidenceRow::searched).toList(), places);
        table.show(rows);
    }

    void mark(@Nullable EvidenceId id) {
        gallery.chosenProperty().set(id);
        table.choose(id);
    }

    List<EvidenceItem> selected() {
        return isTable() ? table.chosen() : gallery.selected();
    }
}
