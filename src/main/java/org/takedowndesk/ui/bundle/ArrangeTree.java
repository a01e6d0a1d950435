package org.takedowndesk.ui.bundle;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.arrangement.Part;
import org.takedowndesk.text.Texts;

/// The sections of a bundle with their exhibits, moved by hand or by keys.
final class ArrangeTree extends TreeView<ArrangeLine> {

    /// What keys do beside those of every tree.
    interface Keys {

        void move(int by);

        void toggle();

        void rename();
    }

    ArrangeTree(Texts texts, ArrangeCell.Acts acts, Keys keys) {
        setId("arrangeTree");
        setShowRoot(false);
        setAccessibleText(texts.get("arrange.tree"));
        setCellFactory(tree -> new ArrangeCell(texts, acts));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.UP) {
                keys.move(-1);
            } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                keys.move(1);
            } else if (event.getCode() == KeyCode.SPACE) {
                keys.toggle();
            } else if (event.getCode() == KeyCode.F2) {
                keys.rename();
            } else {
                return;
            }
            event.consume();
        });
    }

    /// Shows other contents; what was chosen and what was folded stays so.
    void show(ArrangeContents contents) {
        String chosen = chosen().map(ArrangeLine::id).orElse("");
        List<String> folded = getRoot() == null
                ? List.of()
                : getRoot().getChildren().stream()
                        .filter(item -> !item.isExpanded())
                        .map(item -> item.getValue().id())
                        .toList();
        TreeItem<ArrangeLine> root = new TreeItem<>();
        for (Part part : contents.arrangement().parts()) {
            TreeItem<ArrangeLine> section = new TreeItem<>(new ArrangeLine.Section(part, contents.heading(part)));
            contents.lines()
                    .getOrDefault(part, List.of())
                    .forEach(line -> section.getChildren().add(new TreeItem<>(line)));
            section.setExpanded(!folded.contains(part.code()));
            root.getChildren().add(section);
        }
        setRoot(root);
        find(root, chosen).ifPresent(item -> getSelectionModel().select(item));
    }

    Optional<ArrangeLine> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /// The section that is chosen, or in which the chosen exhibit stands.
    Optional<ArrangeLine.Section> chosenSection() {
        TreeItem<ArrangeLine> item = getSelectionModel().getSelectedItem();
        TreeItem<ArrangeLine> section =
                item != null && item.getValue() instanceof ArrangeLine.Document ? item.getParent() : item;
        return section != null && section.getValue() instanceof ArrangeLine.Section found
                ? Optional.of(found)
                : Optional.empty();
    }

    private static Optional<TreeItem<ArrangeLine>> find(TreeItem<ArrangeLine> item, String id) {
        @Nullable ArrangeLine line = item.getValue();
        if (line != null && line.id().equals(id)) {
            return Optional.of(item);
        }
        return item.getChildren().stream()
                .flatMap(child -> find(child, id).stream())
                .findFirst();
    }
}
