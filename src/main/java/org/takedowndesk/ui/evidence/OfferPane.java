package org.takedowndesk.ui.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;

/// A list of things that are offered: what the list is, its rows, and the buttons for all of them.
final class OfferPane extends VBox {

    private final Label heading;
    private final Label words = new Label();
    private final Label warning = new Label();
    private final Button takeAll;
    private final Button skipAll;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    OfferPane(Texts texts, String id, String headingKey, Runnable onTakeAll, Runnable onSkipAll) {
        setId(id);
        getStyleClass().addAll("panel", "offer-pane");
        heading = new Label(texts.get(headingKey));
        heading.getStyleClass().add("strong");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        takeAll = new Button(texts.get("evidence.offer.takeAll"));
        takeAll.setId(id + "TakeAll");
        takeAll.getStyleClass().add("small");
        takeAll.setOnAction(event -> onTakeAll.run());
        skipAll = new Button(texts.get("evidence.offer.skipAll"));
        skipAll.setId(id + "SkipAll");
        skipAll.getStyleClass().addAll("small", "flat");
        skipAll.setOnAction(event -> onSkipAll.run());
        takeAll.setMinWidth(USE_PREF_SIZE);
        skipAll.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(heading, takeAll, skipAll);
        head.getStyleClass().add("offer-head");
        for (Label label : List.of(words, warning)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        words.getStyleClass().add("quiet");
        warning.getStyleClass().add("warn-text");
        warning.setId(id + "Warning");
        rows.getStyleClass().add("offer-rows");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("offer-scroll");
        getChildren().addAll(head, words, warning, scroll);
        warn("");
    }

    /// @param explanation what the list is for, or that it is empty
    void show(String explanation, List<? extends Node> offered) {
        words.setText(explanation);
        rows.getChildren().setAll(offered);
        boolean any = !offered.isEmpty();
        for (Node part : List.of(scroll, takeAll, skipAll)) {
            part.setVisible(any);
            part.setManaged(any);
        }
    }

    /// Nothing for an empty text.
    void warn(String text) {
        warning.setText(text);
        warning.setVisible(!text.isEmpty());
        warning.setManaged(!text.isEmpty());
    }
}
