package org.takedowndesk.ui.part;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.takedowndesk.deadline.ComputedDeadline;
import org.takedowndesk.deadline.DeadlineWords;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;

/// Says on request why a date is what it is: the rule, the calendar, the source, how sure it is, and how else it may
/// be counted.
public final class WhyButton extends Button {

    private final Popup popup = new Popup();

    public WhyButton(Texts texts, DeadlineWords words, ComputedDeadline deadline) {
        super(texts.get("deadline.whyButton"), Icon.INFO.node());
        getStyleClass().addAll("flat", "small", "why-button");
        setMinWidth(USE_PREF_SIZE);
        Label end = new Label(words.end(deadline));
        end.getStyleClass().add("strong");
        end.setWrapText(true);
        VBox box = new VBox(end);
        box.getStyleClass().add("why");
        for (String sentence : words.why(deadline)) {
            Label line = new Label(sentence);
            line.setWrapText(true);
            box.getChildren().add(line);
        }
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        setAccessibleHelp(String.join("\n", words.why(deadline)));
        setOnAction(event -> toggle());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && popup.isShowing()) {
                popup.hide();
                event.consume();
            }
        });
    }

    private void toggle() {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY());
    }
}
