package org.takedowndesk.ui.holder;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.takedowndesk.holder.Readiness;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// What is still missing before a portal account can be verified; each missing point leads to its field.
final class ReadinessPane extends VBox {

    private final Texts texts;
    private final Consumer<Readiness.Item> lead;
    private final StatusDot summary = new StatusDot();
    private final VBox points = new VBox();

    ReadinessPane(Texts texts, Consumer<Readiness.Item> lead) {
        this.texts = texts;
        this.lead = lead;
        getStyleClass().add("panel");
        Label title = new Label(texts.get("holders.readiness"));
        title.getStyleClass().add("section-title");
        summary.setId("readiness");
        summary.setWrapText(true);
        points.getStyleClass().add("panel-list");
        getChildren().addAll(title, summary, points);
    }

    void show(Readiness readiness) {
        int missing = readiness.missing().size();
        if (missing == 0) {
            summary.show(texts.get("holders.readiness.complete"), Tone.GOOD);
        } else {
            summary.show(
                    texts.get(
                            "holders.readiness.missing",
                            missing,
                            readiness.items().size()),
                    Tone.WARN);
        }
        points.getChildren()
                .setAll(readiness.missing().stream().map(this::point).toList());
    }

    private Node point(Readiness.Item item) {
        String words = item.about().isBlank()
                ? texts.name(item.point())
                : texts.get("holders.readiness.about", texts.name(item.point()), item.about());
        Hyperlink open = new Hyperlink(words, Icon.ALERT.node());
        open.getStyleClass().add("missing");
        open.setId("missing" + item.point().name());
        open.setWrapText(true);
        open.setOnAction(event -> lead.accept(item));
        return open;
    }
}
