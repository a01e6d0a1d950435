package org.takedowndesk.ui.part;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A text field that offers what may be meant while one types; arrows and Enter choose, and so does the mouse.
public final class SuggestField<T> extends CustomTextField {

    private static final int SHOWN = 8;
    private static final double ROW = 2.4;

    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private Function<String, List<T>> matching = typed -> List.of();
    private Function<T, String> words = Object::toString;
    private Consumer<T> chosen = choice -> {};
    private boolean filling;

    public SuggestField() {
        getStyleClass().add("suggest-field");
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new WordsCell());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        // The click that closes the list is meant for what it hits.
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
        textProperty().subscribe((before, now) -> suggest());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setOnMouseClicked(event -> choose());
    }

    /// @param matching what may be meant by the words typed so far
    /// @param words what a choice is called; this is what the field then holds
    /// @param chosen told when a suggestion is chosen
    public void suggest(Function<String, List<T>> matching, Function<T, String> words, Consumer<T> chosen) {
        this.matching = matching;
        this.words = words;
        this.chosen = chosen;
    }

    /// Fills the field without offering anything.
    public void show(String text) {
        popup.hide();
        filling = true;
        try {
            setText(text);
        } finally {
            filling = false;
        }
    }

    private void suggest() {
        if (filling || !isFocused()) {
            return;
        }
        String typed = getText().strip();
        List<T> found = typed.isEmpty() ? List.of() : matching.apply(typed);
        offer(found);
    }

    private void offer(List<T> found) {
        if (found.isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefWidth(Math.max(getWidth(), getFont().getSize() * 20));
        list.setPrefHeight(getFont().getSize() * (ROW * Math.min(found.size(), SHOWN) + 0.4));
        if (!popup.isShowing()) {
            Bounds field = localToScreen(getBoundsInLocal());
            popup.show(this, field.getMinX(), field.getMaxY());
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !popup.isShowing()) {
            offer(matching.apply(getText().strip()));
            event.consume();
            return;
        }
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER, TAB -> choose();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void choose() {
        @Nullable T choice = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (choice != null) {
            show(words.apply(choice));
            end();
            chosen.accept(choice);
        }
    }

    private final class WordsCell extends ListCell<T> {

        @Override
        protected void updateItem(@Nullable T choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : words.apply(choice));
        }
    }
}
