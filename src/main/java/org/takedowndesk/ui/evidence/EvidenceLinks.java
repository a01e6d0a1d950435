package org.takedowndesk.ui.evidence;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.FormField;

/// The listings an item shows: each can be taken off, and others of the case can be looked up and put on.
final class EvidenceLinks extends VBox {

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceText words;
    private final VBox linked = new VBox();
    private final ComboBox<Listing> choice = new SearchableComboBox<>();
    private EvidenceItem item;
    private boolean filling;

    EvidenceLinks(EvidenceTools tools, EvidenceStores stores, EvidenceText words, EvidenceSheet sheet) {
        this.tools = tools;
        this.stores = stores;
        this.words = words;
        this.item = sheet.item();
        Texts texts = tools.texts();
        getStyleClass().add("links");
        linked.getStyleClass().add("linked");
        linked.setId("linkedListings");
        choice.setId("linkChoice");
        choice.setConverter(BatchForm.shown(words::listing));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().subscribe(chosen -> {
            if (chosen != null && !filling) {
                link(chosen.id());
            }
        });
        getChildren().addAll(linked, new FormField(texts.get("evidence.listings.add"), choice));
        show(sheet);
    }

    void show(EvidenceSheet sheet) {
        item = sheet.item();
        List<ListingId> shown = item.listings();
        linked.getChildren()
                .setAll(sheet.listings().stream()
                        .filter(listing -> shown.contains(listing.id()))
                        .map(this::line)
                        .toList());
        if (linked.getChildren().isEmpty()) {
            Label none = new Label(tools.texts().get("evidence.listings.none"));
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            linked.getChildren().add(none);
        }
        filling = true;
        choice.setValue(null);
        choice.getItems()
                .setAll(sheet.listings().stream()
                        .filter(listing -> !shown.contains(listing.id()))
                        .toList());
        filling = false;
        choice.setDisable(choice.getItems().isEmpty());
    }

    private HBox line(Listing listing) {
        Label name = new Label(words.listing(listing));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new Tooltip(listing.canonical()));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button remove = new Button(null, Icon.CANCEL.node());
        remove.setId("unlink" + listing.number());
        remove.getStyleClass().addAll("button-icon", "flat");
        String words = tools.texts().get("evidence.listings.remove", listing.number());
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(event -> unlink(listing.id()));
        HBox line = new HBox(name, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void link(ListingId listing) {
        tools.tasks()
                .write(
                        "evidence.task.save",
                        progress -> {
                            stores.items().link(List.of(item.id()), listing);
                            return EvidenceSheet.read(stores, item.id());
                        },
                        this::show);
    }

    private void unlink(ListingId listing) {
        tools.tasks()
                .write(
                        "evidence.task.save",
                        progress -> {
                            stores.items().unlink(item.id(), listing);
                            return EvidenceSheet.read(stores, item.id());
                        },
                        this::show);
    }
}
