package org.takedowndesk.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.Condition;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.Thumbnails;

/// Evidence as small pictures. Only the rows in view have nodes, so thousands of items scroll like ten.
final class Gallery extends ListView<List<EvidenceRow>> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 8;
    private static final double EDGES = 30;
    private static final double SMALLEST = 80;

    private final Thumbnails thumbnails;
    private final Texts texts;
    private final DoubleProperty tileSize = new SimpleDoubleProperty(112);
    private final ObjectProperty<@Nullable EvidenceId> chosen = new SimpleObjectProperty<>();
    private List<EvidenceRow> evidence = List.of();
    private int columns = 1;
    private Runnable onOpen = () -> {};

    Gallery(Texts texts, Thumbnails thumbnails) {
        this.texts = texts;
        this.thumbnails = thumbnails;
        getStyleClass().add("gallery");
        setAccessibleText(texts.get("evidence.gallery"));
        setCellFactory(view -> new RowCell());
        widthProperty().subscribe(width -> regroup());
        tileSize.subscribe(size -> regroup());
        chosen.subscribe(id -> refreshChosen());
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    void show(List<EvidenceRow> rows) {
        evidence = List.copyOf(rows);
        regroup();
    }

    ObjectProperty<@Nullable EvidenceId> chosenProperty() {
        return chosen;
    }

    DoubleProperty tileSizeProperty() {
        return tileSize;
    }

    /// Called when the chosen item is to be seen large.
    void setOnOpen(Runnable action) {
        onOpen = action;
    }

    private void regroup() {
        double room = Math.max(SMALLEST, getWidth() - EDGES);
        columns = Math.max(1, (int) ((room + GAP) / (tileSize.get() + GAP)));
        List<List<EvidenceRow>> rows = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i += columns) {
            rows.add(evidence.subList(i, Math.min(evidence.size(), i + columns)));
        }
        getItems().setAll(rows);
        refreshChosen();
    }

    private int index() {
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).item().id().equals(chosen.get())) {
                return i;
            }
        }
        return -1;
    }

    private void refreshChosen() {
        int index = index();
        Optional<EvidenceItem> item =
                index < 0 ? Optional.empty() : Optional.of(evidence.get(index).item());
        setAccessibleText(
                item.map(one -> one.key() + " " + EvidenceText.name(one)).orElse(texts.get("evidence.gallery")));
        lookupAll(".gallery-tile").forEach(node -> {
            if (node instanceof Tile tile) {
                tile.mark();
            }
        });
    }

    private void steer(KeyEvent event) {
        int now = index();
        int last = evidence.size() - 1;
        if (last < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int page = columns * 3;
        KeyCode key = event.getCode();
        switch (key) {
            case LEFT -> choose(Math.max(0, now - 1));
            case RIGHT -> choose(Math.min(last, now + 1));
            case UP -> choose(now < columns ? Math.max(0, now) : now - columns);
            case DOWN ->
                choose(
                        now < 0
                                ? 0
                                : now + columns > last ? (now / columns < last / columns ? last : now) : now + columns);
            case PAGE_UP -> choose(Math.max(0, now - page));
            case PAGE_DOWN -> choose(Math.min(last, now + page));
            case HOME -> choose(0);
            case END -> choose(last);
            case ENTER -> onOpen.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        chosen.set(evidence.get(index).item().id());
        scrollTo(Math.max(0, index / columns - 1));
    }

    /// A row of tiles; tiles are made once and show other items when the list scrolls.
    private final class RowCell extends ListCell<List<EvidenceRow>> {

        private final HBox line = new HBox(GAP);
        private final List<Tile> tiles = new ArrayList<>();

        @Override
        protected void updateItem(@Nullable List<EvidenceRow> row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            while (tiles.size() < row.size()) {
                tiles.add(new Tile());
            }
            line.getChildren().setAll(tiles.subList(0, row.size()));
            for (int i = 0; i < row.size(); i++) {
                tiles.get(i).show(row.get(i));
            }
            setGraphic(line);
        }
    }

    private final class Tile extends VBox {

        private static final double WORDS = 44;

        private final ImageView picture = new ImageView();
        private final StackPane frame = new StackPane();
        private final Label key = new Label();
        private final Label name = new Label();
        private @Nullable EvidenceItem item;

        Tile() {
            getStyleClass().add("gallery-tile");
            picture.setPreserveRatio(true);
            picture.setSmooth(true);
            frame.getStyleClass().add("gallery-picture");
            key.getStyleClass().add("gallery-key");
            name.getStyleClass().add("quiet");
            setAlignment(Pos.TOP_LEFT);
            getChildren().addAll(frame, key, name);
            addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        }

        void show(EvidenceRow row) {
            EvidenceItem shown = row.item();
            double size = tileSize.get();
            setMinWidth(size);
            setMaxWidth(size);
            frame.setMinSize(size - 12, size - 12 - WORDS + 8);
            frame.setMaxSize(size - 12, size - 12 - WORDS + 8);
            picture.setFitWidth(size - 16);
            picture.setFitHeight(size - 16 - WORDS + 8);
            key.setText(shown.key());
            name.setText(EvidenceText.name(shown));
            boolean same = item != null && item.file().equals(shown.file());
            item = shown;
            mark();
            if (!same) {
                frame.getChildren().setAll(placeholder(shown));
                if (shown.description().showable()) {
                    thumbnails.show(shown.file().hash(), image -> {
                        if (item != null
                                && item.file().hash().equals(shown.file().hash())
                                && image.isPresent()) {
                            picture.setImage(image.get());
                            frame.getChildren().setAll(picture);
                        }
                    });
                }
            }
        }

        void mark() {
            pseudoClassStateChanged(CHOSEN, item != null && item.id().equals(chosen.get()));
        }

        private void pressed(MouseEvent event) {
            if (item == null) {
                return;
            }
            chosen.set(item.id());
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                onOpen.run();
            }
        }
    }

    private static FontIcon placeholder(EvidenceItem item) {
        if (item.description().condition() != Condition.OK) {
            return Icon.ALERT.node();
        }
        return (item.description().showable() ? Icon.EVIDENCE : Icon.FILE).node();
    }
}
