package org.takedowndesk.ui.complaint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.marketplace.LinkKind;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.TableLayout;
import org.takedowndesk.ui.part.Tone;

/// Chooses the listings, or stores, of a complaint among those of the case on its site, and counts them against the
/// limit.
final class ListingChoice implements Form<List<ListingId>> {

    private final Texts texts;
    private final Matter matter;
    private final int most;
    private final Set<ListingId> chosen;
    private final TableView<Listing> table = new TableView<>();
    private final Label count = new Label();
    private final VBox view;

    ListingChoice(Texts texts, Matter matter, Site site, TargetKind target, List<ListingId> chosen, int most) {
        this.texts = texts;
        this.matter = matter;
        this.most = most;
        this.chosen = new LinkedHashSet<>(chosen);
        LinkKind kind = target == TargetKind.STORE ? LinkKind.STORE : LinkKind.LISTING;
        List<Listing> offered = matter.listings().values().stream()
                .filter(listing -> !listing.archived() || this.chosen.contains(listing.id()))
                .filter(listing -> listing.kind() == kind && listing.site().equals(site.id()))
                .toList();
        this.chosen.retainAll(offered.stream().map(Listing::id).toList());
        buildTable(offered);
        Button infringing = new Button(texts.get("complaint.listings.infringing"));
        infringing.setId("takeInfringing");
        infringing.setMinWidth(Region.USE_PREF_SIZE);
        infringing.setOnAction(event -> takeInfringing(offered));
        Button none = new Button(texts.get("complaint.listings.none"));
        none.setMinWidth(Region.USE_PREF_SIZE);
        none.setOnAction(event -> set(Set.of()));
        HBox tools = new HBox(infringing, none, count);
        tools.getStyleClass().add("toolbar");
        view = new VBox(tools, table);
        view.getStyleClass().add("dialog-choice");
        showCount();
    }

    /// Fits the columns into the dialog, for the size of text that the user reads.
    void fit(Preferences preferences) {
        TableLayout.fit(table, preferences);
    }

    private void buildTable(List<Listing> offered) {
        table.setId("listingChoice");
        table.setEditable(true);
        table.setAccessibleText(texts.get("complaint.listings.choose"));
        TableColumn<Listing, Boolean> tick = new TableColumn<>("");
        tick.setId("tickColumn");
        tick.setPrefWidth(40);
        tick.setSortable(false);
        tick.setCellFactory(CheckBoxTableCell.forTableColumn(tick));
        tick.setCellValueFactory(row -> ticked(row.getValue()));
        table.getColumns().add(tick);
        table.getColumns()
                .addAll(List.of(
                        Columns.<Listing, Integer>value(
                                "numberColumn",
                                texts.get("complaint.number"),
                                50,
                                true,
                                Listing::number,
                                String::valueOf),
                        Columns.text("titleColumn", texts.get("casebundle.title"), 230, Listing::displayName),
                        Columns.mono("keyColumn", texts.get("complaint.listingId"), 130, 18, Listing::key),
                        Columns.status("markColumn", texts.get("casebundle.listings.mark"), 110, this::mark),
                        Columns.text(
                                "elsewhereColumn",
                                texts.get("complaint.listings.elsewhere"),
                                130,
                                listing -> matter.elsewhere().getOrDefault(listing.id(), ""))));
        table.setItems(FXCollections.observableArrayList(offered));
        table.setPlaceholder(new EmptyState(
                Icon.LISTINGS,
                texts.get("complaint.listings.noneThere"),
                texts.get("complaint.listings.noneThere.hint")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Listing listing = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && listing != null) {
                toggle(listing, !chosen.contains(listing.id()));
                table.refresh();
                event.consume();
            }
        });
    }

    private SimpleBooleanProperty ticked(Listing listing) {
        SimpleBooleanProperty ticked = new SimpleBooleanProperty(chosen.contains(listing.id()));
        ticked.subscribe((before, now) -> toggle(listing, now));
        return ticked;
    }

    private void toggle(Listing listing, boolean take) {
        if (take) {
            chosen.add(listing.id());
        } else {
            chosen.remove(listing.id());
        }
        showCount();
    }

    private Columns.Status mark(Listing listing) {
        Tone tone = switch (listing.mark()) {
            case NEW, GENUINE -> Tone.QUIET;
            case UNSURE -> Tone.WARN;
            case INFRINGING -> Tone.BAD;
        };
        return new Columns.Status(
                List.of(ListingMark.values()).indexOf(listing.mark()), texts.name(listing.mark()), tone);
    }

    private void takeInfringing(List<Listing> offered) {
        List<ListingId> ids = new ArrayList<>();
        offered.stream()
                .filter(listing -> listing.mark() == ListingMark.INFRINGING)
                .filter(listing -> !matter.elsewhere().containsKey(listing.id()))
                .forEach(listing -> ids.add(listing.id()));
        set(new LinkedHashSet<>(ids));
    }

    private void set(Set<ListingId> ids) {
        chosen.clear();
        chosen.addAll(ids);
        table.refresh();
        table.setItems(FXCollections.observableArrayList(table.getItems()));
        showCount();
    }

    private void showCount() {
        count.setText(texts.get("complaint.listings.count", chosen.size(), most));
        count.getStyleClass().setAll("label", chosen.size() > most ? "bad-text" : "quiet");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return table;
    }

    @Override
    public Optional<List<ListingId>> result() {
        return Optional.of(List.copyOf(chosen));
    }
}
