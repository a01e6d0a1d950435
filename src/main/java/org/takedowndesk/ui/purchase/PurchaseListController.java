package org.takedowndesk.ui.purchase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Undoable;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.purchase.Missing;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.TableLayout;
import org.takedowndesk.ui.part.Tone;

/// The test purchases of a case.
public final class PurchaseListController implements CaseTab {

    /// Everything the tab shows.
    private record Read(List<Row> rows, Optional<Undoable> last) {}

    /// A purchase with what was bought and what is missing.
    private record Row(TestPurchase purchase, String listing, List<Missing> missing) {

        long refused() {
            return missing.stream().filter(Missing::required).count();
        }
    }

    private final PurchaseTools tools;
    private final PurchaseStores stores;
    private final CaseId caseId;
    private final Texts texts;
    private final RemovedNotice removed;
    private final Parent view;

    @FXML
    private VBox noticePlace;

    @FXML
    private Button throwAway;

    @FXML
    private TableView<Row> purchases;

    public PurchaseListController(PurchaseTools tools, PurchaseStores stores, CaseId caseId) {
        this.tools = tools;
        this.stores = stores;
        this.caseId = caseId;
        this.texts = tools.texts();
        this.removed = new RemovedNotice(tools, stores, this::refresh);
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        tools.tasks().run("purchase.task.read", progress -> read(), this::show);
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.NEW, this::begin),
                new ScreenCommand(Commands.OPEN, this::openSelected),
                new ScreenCommand(Commands.UNDO, removed::undo));
    }

    @FXML
    private void initialize() {
        noticePlace.getChildren().setAll(removed);
        throwAway
                .disableProperty()
                .bind(Bindings.isNull(purchases.getSelectionModel().selectedItemProperty()));
        purchases
                .getColumns()
                .add(Columns.text(
                        "key",
                        texts.get("purchase.key"),
                        70,
                        row -> row.purchase().key()));
        purchases
                .getColumns()
                .add(Columns.text(
                        "orderNumber",
                        texts.get("purchase.orderNumber"),
                        170,
                        row -> row.purchase().order().number()));
        purchases.getColumns().add(Columns.text("listing", texts.get("purchase.listing"), 230, Row::listing));
        purchases
                .getColumns()
                .add(Columns.value(
                        "received",
                        texts.get("purchase.received"),
                        110,
                        false,
                        row -> row.purchase().parcel().received(),
                        day -> tools.show().date(day)));
        purchases
                .getColumns()
                .add(Columns.text(
                        "conclusion",
                        texts.get("purchase.conclusion"),
                        130,
                        row -> texts.name(row.purchase().examination().conclusion())));
        purchases.getColumns().add(Columns.status("missing", texts.get("purchase.missing"), 170, this::missing));
        purchases.setPlaceholder(
                new EmptyState(Icon.LISTINGS, texts.get("purchase.empty.title"), texts.get("purchase.empty.text"))
                        .withAction(Icon.ADD, texts.get("purchase.new"), this::begin));
        TableLayout.keep(purchases, "purchases", tools.preferences());
        purchases.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && selected().isPresent()) {
                openSelected();
                event.consume();
            }
        });
        purchases.setRowFactory(table -> {
            TableRow<Row> row = new TableRow<>();
            row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    openSelected();
                }
            });
            return row;
        });
    }

    private Columns.Status missing(Row row) {
        int refused = (int) row.refused();
        if (refused > 0) {
            return new Columns.Status(0, texts.get("purchase.lacks.required", refused), Tone.BAD);
        }
        int useful = row.missing().size();
        return useful > 0
                ? new Columns.Status(1, texts.get("purchase.lacks.useful", useful), Tone.WARN)
                : new Columns.Status(2, texts.get("purchase.complete"), Tone.GOOD);
    }

    private Read read() {
        return new Read(rows(), stores.database().undoable());
    }

    private List<Row> rows() {
        Map<ListingId, Listing> listings =
                stores.listings().of(caseId).stream().collect(Collectors.toMap(Listing::id, each -> each));
        return stores.purchases().of(caseId).stream()
                .map(purchase -> new Row(
                        purchase,
                        Optional.ofNullable(purchase.listing())
                                .map(listings::get)
                                .map(listing -> DisplayName.of(listing.displayName()))
                                .orElse(""),
                        stores.check().check(purchase)))
                .toList();
    }

    private void show(Read read) {
        List<Row> rows = read.rows();
        removed.offer(read.last());
        Optional<Row> chosen = selected();
        purchases.getItems().setAll(rows);
        purchases.sort();
        chosen.ifPresent(before -> rows.stream()
                .filter(row -> row.purchase().id().equals(before.purchase().id()))
                .findFirst()
                .ifPresent(row -> purchases.getSelectionModel().select(row)));
    }

    private Optional<Row> selected() {
        return Optional.ofNullable(purchases.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void begin() {
        tools.tasks()
                .write(
                        "purchase.task.new",
                        progress -> stores.purchases().add(caseId, null),
                        added -> tools.navigator().go(new Place.OnePurchase(added.id())));
    }

    @FXML
    private void throwAway() {
        selected().ifPresent(row -> tools.throwAway(stores, row.purchase(), this::refresh));
    }

    private void openSelected() {
        selected()
                .ifPresent(row -> tools.navigator()
                        .go(new Place.OnePurchase(row.purchase().id())));
    }
}
