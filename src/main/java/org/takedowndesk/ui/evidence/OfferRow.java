package org.takedowndesk.ui.evidence;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;

/// One thing that is offered: what it is, what is known of it, and the buttons to take or to skip it.
final class OfferRow extends HBox {

    OfferRow(Texts texts, Node picture, String name, String detail, Runnable take, Runnable skip) {
        getStyleClass().add("offer-row");
        Label title = new Label(name);
        title.getStyleClass().add("offer-name");
        Label facts = new Label(detail);
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().addAll("quiet", "offer-detail");
        VBox words = new VBox(title, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button taking = new Button(texts.get("evidence.offer.take"));
        taking.getStyleClass().addAll("small", "offer-take");
        taking.setMinWidth(USE_PREF_SIZE);
        taking.setAccessibleText(texts.get("evidence.offer.take.named", name));
        taking.setOnAction(event -> take.run());
        Button skipping = new Button(null, Icon.CANCEL.node());
        skipping.getStyleClass().addAll("button-icon", "flat", "offer-skip");
        skipping.setAccessibleText(texts.get("evidence.offer.skip.named", name));
        skipping.setTooltip(new Tooltip(texts.get("evidence.offer.skip")));
        skipping.setOnAction(event -> skip.run());
        getChildren().addAll(picture, words, taking, skipping);
    }
}
