package org.takedowndesk.ui.complaint;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.PortalState;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.TableLayout;

/// The listings of a complaint with their states, and the history of the one that is selected.
final class ComplaintListings {

    private final ComplaintTools tools;
    private final ComplaintStores stores;
    private final Texts texts;
    private final TableView<ComplaintListing> table = new TableView<>();
    private final VBox history = new VBox();
    private final SplitPane view;
    private @Nullable Matter matter;

    ComplaintListings(ComplaintTools tools, ComplaintStores stores, Runnable onSelect) {
        this.tools = tools;
        this.stores = stores;
        this.texts = tools.texts();
        table.setId("complaintListings");
        table.setAccessibleText(texts.get("CaseSection.LISTINGS"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .addAll(List.of(
                        Columns.<ComplaintListing, Integer>value(
                                "numberColumn",
                                texts.get("complaint.number"),
                                50,
                                true,
                                each -> listing(each).number(),
                                String::valueOf),
                        Columns.text(
                                "titleColumn",
                                texts.get("casebundle.title"),
                                180,
                                each -> listing(each).displayName()),
                        Columns.status("stateColumn", texts.get("casebundle.complaints.state"), 215, this::status),
                        Columns.text(
                                "sinceColumn",
                                texts.get("complaint.since"),
                                130,
                                each -> tools.show().beijingTime(each.since())),
                        Columns.hiddenAtFirst(Columns.mono(
                                "keyColumn",
                                texts.get("complaint.listingId"),
                                130,
                                18,
                                each -> listing(each).key())),
                        Columns.text("portalColumn", texts.get("complaint.portalState"), 160, this::portalWords)));
        TableLayout.keep(table, "complaintListings", tools.preferences());
        table.setPlaceholder(new EmptyState(
                Icon.LISTINGS, texts.get("complaint.noListings"), texts.get("complaint.noListings.hint")));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ComplaintListing>) change -> {
            showHistory();
            onSelect.run();
        });
        history.getStyleClass().add("history");
        ScrollPane scroll = new ScrollPane(history);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen-scroll");
        view = new SplitPane(table, scroll);
        view.setDividerPositions(0.74);
        view.getStyleClass().add("plain-split");
        showHistory();
    }

    Node view() {
        return view;
    }

    void show(Matter read) {
        List<ListingId> kept = selected();
        matter = read;
        table.getItems().setAll(read.complaint().listings());
        table.getItems().stream()
                .filter(each -> kept.contains(each.listing()))
                .forEach(table.getSelectionModel()::select);
        showHistory();
    }

    List<ListingId> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(ComplaintListing::listing)
                .toList();
    }

    private Listing listing(ComplaintListing each) {
        return Objects.requireNonNull(Objects.requireNonNull(matter).listings().get(each.listing()));
    }

    private Columns.Status status(ComplaintListing each) {
        ListingState state = each.state();
        return new Columns.Status(Tones.rank(state), texts.name(state), Tones.of(state));
    }

    /// What the portal itself calls the state, where that is known.
    private String portalWords(ComplaintListing each) {
        Matter shown = Objects.requireNonNull(matter);
        return stores.packs()
                .site(shown.complaint().site())
                .map(site -> stores.packs().portalStates(site).stream()
                        .filter(state -> state.state().equals(each.state().name()))
                        .map(state -> name(state))
                        .collect(Collectors.joining(" / ")))
                .orElse("");
    }

    private String name(PortalState state) {
        return state.name(texts.locale());
    }

    private void showHistory() {
        history.getChildren().clear();
        Label heading = new Label(texts.get("complaint.history"));
        heading.getStyleClass().add("section-title");
        history.getChildren().add(heading);
        List<ComplaintListing> chosen = table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
        if (chosen.size() != 1 || matter == null) {
            Label hint = new Label(texts.get("complaint.history.hint"));
            hint.setWrapText(true);
            hint.getStyleClass().add("quiet");
            history.getChildren().add(hint);
            return;
        }
        for (ComplaintListing.Step step : chosen.getFirst().steps().reversed()) {
            Label when = new Label(texts.get("complaint.beijing", tools.show().beijingTime(step.at())));
            when.getStyleClass().add("quiet");
            VBox entry = new VBox(new StatusDot(texts.name(step.state()), Tones.of(step.state())), when);
            if (!step.note().isBlank()) {
                Label note = new Label(step.note());
                note.setWrapText(true);
                entry.getChildren().add(note);
            }
            entry.getStyleClass().add("history-step");
            history.getChildren().add(entry);
        }
    }
}
