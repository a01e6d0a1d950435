package org.takedowndesk.ui.part;

import atlantafx.base.controls.CustomTextField;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.takedowndesk.ui.Icon;

/// The box above a list that narrows it; Esc empties it. Give it a prompt, which is its name as well.
public final class SearchBox extends CustomTextField {

    private static final Duration PAUSE = Duration.millis(150);

    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    private final PauseTransition pause = new PauseTransition(PAUSE);

    public SearchBox() {
        getStyleClass().add("search-box");
        setLeft(Icon.SEARCH.node());
        accessibleTextProperty().bind(promptTextProperty());
        pause.setOnFinished(event -> query.set(getText().strip()));
        textProperty().subscribe(text -> pause.playFromStart());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
        setOnAction(event -> query.set(getText().strip()));
    }

    /// What is looked for, once the user pauses or presses Enter; empty for everything.
    public ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// Fills the box again when one comes back to a list.
    public void show(String text) {
        setText(text);
        query.set(text.strip());
    }
}
