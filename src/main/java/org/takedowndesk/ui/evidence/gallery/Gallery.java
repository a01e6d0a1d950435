package org.takedowndesk.ui.evidence.gallery;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.gallery.EvidenceSearch;
import org.takedowndesk.gallery.Hit;
import org.takedowndesk.gallery.Searched;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.Thumbnails;

/// Evidence as small pictures. Only the lines in view have nodes, so thousands of items scroll like ten.
public final class Gallery extends ListView<GalleryLine> {

    /// What happens to items that are chosen here.
    ///
    /// @param open sees the chosen item large
    /// @param selected is told how the selection changed
    /// @param edits keeps what was typed over
    public record Acts(Runnable open, Runnable selected, GalleryEdits edits) {}

    /// Says what stands around the words that were found in an item, as soon as it is known.
    public interface Hits {
        void find(EvidenceId id, EvidenceSearch.Place place, Consumer<Hit> use);
    }

    private static final double GAP = 8;
    private static final double EDGES = 30;

    /// Above and below a line, as in the style sheet.
    private static final double LINE_EDGES = 8;

    private static final double SMALLEST = 80;

    private final Texts texts;
    private final ZoneId zone;
    private final Thumbnails thumbnails;
    private final Hits hits;
    private final DoubleProperty tileSize = new SimpleDoubleProperty(112);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObjectProperty<@Nullable EvidenceId> chosen = new SimpleObjectProperty<>();
    private final GallerySelection selection = new GallerySelection();
    private final List<GalleryTile> tiles = new ArrayList<>();
    private List<Searched> evidence = List.of();
    private Map<EvidenceId, EvidenceSearch.Place> found = Map.of();
    private int columns = 1;
    private @Nullable Acts acts;

    public Gallery(Texts texts, ZoneId zone, Thumbnails thumbnails, Hits hits) {
        this.texts = texts;
        this.zone = zone;
        this.thumbnails = thumbnails;
        this.hits = hits;
        getStyleClass().add("gallery");
        setAccessibleText(texts.get("evidence.gallery"));
        setCellFactory(view -> new LineCell());
        widthProperty().subscribe(width -> {
            if (columnsNow() != columns) {
                regroup();
            }
        });
        tileSize.subscribe(size -> regroup());
        grouping.subscribe(how -> regroup());
        chosen.subscribe(id -> {
            selection.go(id);
            mark();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    public void setActs(Acts newActs) {
        acts = newActs;
    }

    /// @param places where the words looked for stand, empty where nothing is looked for
    public void show(List<Searched> items, Map<EvidenceId, EvidenceSearch.Place> places) {
        evidence = List.copyOf(items);
        found = places;
        regroup();
    }

    public ObjectProperty<@Nullable EvidenceId> chosenProperty() {
        return chosen;
    }

    public DoubleProperty tileSizeProperty() {
        return tileSize;
    }

    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /// All that are selected, from top to bottom.
    public List<EvidenceItem> selected() {
        return selection.items();
    }

    private int columnsNow() {
        double room = Math.max(SMALLEST, getWidth() - EDGES);
        return Math.max(1, (int) ((room + GAP) / (tileSize.get() + GAP)));
    }

    private void regroup() {
        columns = columnsNow();
        List<Grouping.Group> groups = Objects.requireNonNull(grouping.get()).of(evidence, texts, zone);
        selection.show(groups.stream().flatMap(group -> group.items().stream()).toList());
        if (grouping.get() != Grouping.NONE) {
            setFixedCellSize(USE_COMPUTED_SIZE);
        }
        getItems().setAll(GalleryLine.of(groups, columns));
        mark();
    }

    /// Without headings all lines are as high as their tiles, and a list that knows it need not measure lines out of
    /// view.
    private void lineUp(GalleryTile tile) {
        if (grouping.get() == Grouping.NONE && !tile.isEdited() && tile.getHeight() > 0) {
            setFixedCellSize(snapSizeY(tile.getHeight() + LINE_EDGES));
        }
    }

    private void mark() {
        EvidenceId id = chosen.get();
        setAccessibleText(evidence.stream()
                .map(Searched::item)
                .filter(item -> item.id().equals(id))
                .findFirst()
                .map(item -> item.key() + " " + DisplayName.of(item.displayName()))
                .orElse(texts.get("evidence.gallery")));
        tiles.forEach(this::mark);
    }

    private void mark(GalleryTile tile) {
        EvidenceItem item = tile.item();
        if (item != null) {
            tile.mark(item.id().equals(selection.cursorId()), selection.isSelected(item.id()));
        }
    }

    private void steer(KeyEvent event) {
        if (selection.size() == 0 || event.isAltDown() || event.getTarget() != this) {
            return;
        }
        boolean selecting = event.isShiftDown();
        KeyCode key = event.getCode();
        if (event.isShortcutDown()) {
            if (key == KeyCode.A) {
                selection.all();
                changed();
                event.consume();
            }
            return;
        }
        int now = selection.cursor();
        switch (key) {
            case LEFT -> move(now - 1, selecting);
            case RIGHT -> move(now + 1, selecting);
            case UP -> move(GalleryMoves.vertical(getItems(), now, -1), selecting);
            case DOWN -> move(GalleryMoves.vertical(getItems(), now, 1), selecting);
            case PAGE_UP -> move(GalleryMoves.vertical(getItems(), now, -3), selecting);
            case PAGE_DOWN -> move(GalleryMoves.vertical(getItems(), now, 3), selecting);
            case HOME -> move(0, selecting);
            case END -> move(selection.size() - 1, selecting);
            case SPACE -> {
                selection.toggle(now);
                changed();
            }
            case F2 -> edit(selecting);
            case ENTER -> {
                if (acts != null) {
                    acts.open().run();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int index, boolean selecting) {
        if (selecting) {
            selection.extendTo(index);
        } else {
            selection.go(index);
        }
        int line = GalleryMoves.lineOf(getItems(), selection.cursor());
        scrollTo(Math.max(0, line - 1));
        changed();
    }

    private void changed() {
        chosen.set(selection.cursorId());
        mark();
        if (acts != null) {
            acts.selected().run();
        }
    }

    /// Lets the title of the chosen item be typed over, or its notes.
    private void edit(boolean notes) {
        int at = selection.cursor();
        Acts now = acts;
        if (at < 0 || now == null) {
            return;
        }
        scrollTo(Math.max(0, GalleryMoves.lineOf(getItems(), at) - 1));
        layout();
        for (GalleryTile tile : tiles) {
            EvidenceItem item = tile.item();
            if (item != null && tile.index() == at && tile.getScene() != null) {
                String text = notes ? item.notes() : item.title();
                tile.edit(text, texts.get(notes ? "gallery.notes" : "gallery.title"), (typed, kept) -> {
                    if (kept && !typed.equals(text)) {
                        now.edits().say(item.id(), typed, notes);
                    }
                    requestFocus();
                });
                return;
            }
        }
    }

    /// A line of tiles or a heading; tiles are made once and show other items when the list scrolls.
    private final class LineCell extends ListCell<GalleryLine> {

        private final HBox line = new HBox(GAP);
        private final Label heading = new Label();
        private final List<GalleryTile> own = new ArrayList<>();

        /// What a cell can show stays in it: what is put in anew is styled anew, and scrolling would spend its time on
        /// it.
        LineCell() {
            heading.getStyleClass().add("gallery-heading");
            setGraphic(new VBox(heading, line));
            shows(null);
        }

        @Override
        protected void updateItem(@Nullable GalleryLine shown, boolean empty) {
            super.updateItem(shown, empty);
            List<Searched> items = empty || !(shown instanceof GalleryLine.Tiles row) ? List.of() : row.items();
            own.stream().skip(items.size()).forEach(GalleryTile::clear);
            switch (empty ? null : shown) {
                case null -> shows(null);
                case GalleryLine.Heading group -> {
                    heading.setText(texts.get("gallery.group", group.title(), group.count()));
                    shows(heading);
                }
                case GalleryLine.Tiles row -> {
                    fill(row);
                    shows(line);
                }
            }
        }

        private void shows(@Nullable Node one) {
            List.of(heading, line).forEach(each -> {
                each.setVisible(each == one);
                each.setManaged(each == one);
            });
        }

        private void fill(GalleryLine.Tiles row) {
            while (own.size() < row.items().size()) {
                GalleryTile tile = new GalleryTile(texts, thumbnails);
                tile.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(tile, event));
                tile.heightProperty().subscribe(height -> lineUp(tile));
                own.add(tile);
                tiles.add(tile);
            }
            if (line.getChildren().size() != row.items().size()) {
                line.getChildren().setAll(own.subList(0, row.items().size()));
            }
            for (int i = 0; i < row.items().size(); i++) {
                GalleryTile tile = own.get(i);
                Searched next = row.items().get(i);
                EvidenceSearch.Place place = found.get(next.item().id());
                tile.show(next, row.first() + i, tileSize.get(), !found.isEmpty());
                mark(tile);
                if (place != null && !place.where().inPlainView()) {
                    hits.find(next.item().id(), place, hit -> {
                        EvidenceItem now = tile.item();
                        if (now != null && now.id().equals(next.item().id())) {
                            tile.showHit(hit);
                        }
                    });
                }
            }
        }

        private void pressed(GalleryTile tile, MouseEvent event) {
            if (tile.isEdited() || tile.item() == null) {
                return;
            }
            if (event.isShortcutDown()) {
                selection.toggle(tile.index());
            } else if (event.isShiftDown()) {
                selection.extendTo(tile.index());
            } else {
                selection.go(tile.index());
            }
            changed();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && acts != null) {
                acts.open().run();
            }
        }
    }
}
