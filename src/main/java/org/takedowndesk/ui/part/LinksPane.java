package org.takedowndesk.ui.part;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A short list of places one can go to from here, such as the rights of a holder.
public final class LinksPane extends VBox {

    /// One entry: its words, a second line that may be empty, and what a click does.
    public record Link(String words, String second, Runnable action) {}

    private final VBox list = new VBox();
    private final String none;

    /// @param none what is said when there is nothing to list
    public LinksPane(String title, String none) {
        this.none = none;
        getStyleClass().add("panel");
        list.getStyleClass().add("panel-list");
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        getChildren().addAll(heading, list);
    }

    public void show(List<Link> links) {
        list.getChildren().clear();
        if (links.isEmpty()) {
            Label empty = new Label(none);
            empty.getStyleClass().add("quiet");
            empty.setWrapText(true);
            list.getChildren().add(empty);
        }
        links.forEach(link -> list.getChildren().add(entry(link)));
    }

    private static VBox entry(Link link) {
        Hyperlink words = new Hyperlink(link.words());
        words.setWrapText(true);
        words.setOnAction(event -> link.action().run());
        VBox entry = new VBox(words);
        if (!link.second().isEmpty()) {
            Label second = new Label(link.second());
            second.getStyleClass().add("quiet");
            second.setWrapText(true);
            entry.getChildren().add(second);
        }
        return entry;
    }
}
