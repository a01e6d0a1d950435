package org.takedowndesk.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows one thing over the whole window until Esc or a click beside it; then the cursor is where it was.
final class Overlay extends StackPane {

    private @Nullable Node focusedBefore;

    Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
    }

    /// Shows `content` in the middle, with the window shaded.
    void show(Region content, Node firstField) {
        place(content, firstField, Pos.TOP_CENTER);
    }

    /// Shows `content` as the fold-out of a button in the top bar, with the window as bright as before.
    void fold(Region content, Node firstField) {
        place(content, firstField, Pos.TOP_RIGHT);
    }

    boolean shows(Node content) {
        return isVisible() && getChildren().contains(content);
    }

    private void place(Region content, Node firstField, Pos where) {
        setAlignment(where);
        pseudoClassStateChanged(Looks.BRIGHT, where == Pos.TOP_RIGHT);
        if (!isVisible()) {
            Scene scene = getScene();
            focusedBefore = scene == null ? null : scene.getFocusOwner();
        }
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(content);
        setVisible(true);
        firstField.requestFocus();
    }

    void hide() {
        setVisible(false);
        getChildren().clear();
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }
}
