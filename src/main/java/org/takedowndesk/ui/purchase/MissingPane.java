package org.takedowndesk.ui.purchase;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.takedowndesk.purchase.Missing;
import org.takedowndesk.purchase.Need;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// What is missing of a purchase, what a portal refuses without first; each line leads to its field.
final class MissingPane extends VBox {

    private final Texts texts;
    private final Consumer<Need> lead;

    MissingPane(Texts texts, Consumer<Need> lead) {
        this.texts = texts;
        this.lead = lead;
        setId("missing");
        getStyleClass().add("lint-list");
    }

    void show(List<Missing> missing) {
        getChildren().clear();
        Label heading = new Label(texts.get("purchase.missing"));
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
        if (missing.isEmpty()) {
            StatusDot complete = new StatusDot(texts.get("purchase.missing.none"), Tone.GOOD);
            complete.setWrapText(true);
            getChildren().add(complete);
            return;
        }
        add(
                "purchase.missing.required",
                Tone.BAD,
                missing.stream().filter(Missing::required).toList());
        add(
                "purchase.missing.useful",
                Tone.WARN,
                missing.stream().filter(each -> !each.required()).toList());
    }

    private void add(String key, Tone tone, List<Missing> some) {
        if (some.isEmpty()) {
            return;
        }
        StatusDot dot = new StatusDot(texts.get(key, some.size()), tone);
        dot.setWrapText(true);
        getChildren().add(dot);
        some.forEach(each -> getChildren().add(line(each)));
    }

    private Button line(Missing missing) {
        Button line = new Button(texts.name(missing.need()));
        line.setId("need" + missing.need().name());
        line.getStyleClass().addAll("flat", "lint-line");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(USE_PREF_SIZE);
        boolean house = missing.source().equals("house");
        line.setTooltip(new Tooltip(house ? texts.get("purchase.source.house") : missing.source()));
        line.setOnAction(event -> lead.accept(missing.need()));
        return line;
    }
}
