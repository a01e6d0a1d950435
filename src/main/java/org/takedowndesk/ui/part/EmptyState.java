package org.takedowndesk.ui.part;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.takedowndesk.ui.Icon;

/// What stands where nothing is yet: what goes there, and the button that puts it there.
public final class EmptyState extends VBox {

    public EmptyState(Icon icon, String title, String explanation) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        FontIcon picture = icon.node();
        Label first = new Label(title);
        first.getStyleClass().add("empty-title");
        first.setWrapText(true);
        Label second = new Label(explanation);
        second.getStyleClass().add("quiet");
        second.setWrapText(true);
        getChildren().addAll(picture, first, second);
    }

    /// Adds the button that mends the emptiness.
    public EmptyState withAction(Icon icon, String label, Runnable action) {
        Button button = new Button(label, icon.node());
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }
}
