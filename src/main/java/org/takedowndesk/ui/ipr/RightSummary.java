package org.takedowndesk.ui.ipr;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.ipr.StatusVerdict;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.Badge;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// Whether a right can be relied on today and why, and what a portal would still ask for; each missing thing leads to
/// where it is filled in.
final class RightSummary extends VBox {

    /// Where missing things are filled in.
    record Leads(Consumer<RightNeeds.Field> field, Consumer<RightDocumentKind> paper) {}

    private final Texts texts;
    private final Leads leads;
    private final StatusDot status = new StatusDot();
    private final Badge unverified = new Badge();
    private final Label reason = new Label();
    private final StatusDot needs = new StatusDot();
    private final VBox missing = new VBox();

    RightSummary(Texts texts, Leads leads) {
        this.texts = texts;
        this.leads = leads;
        getStyleClass().add("panel");
        status.setId("status");
        status.getStyleClass().add("strong");
        reason.setId("statusReason");
        reason.setWrapText(true);
        unverified.setId("unverified");
        needs.setId("needs");
        needs.setWrapText(true);
        missing.getStyleClass().add("panel-list");
        Label portal = title("rights.needs");
        portal.getStyleClass().add("panel-next");
        getChildren().addAll(title("rights.status"), status, reason, unverified, portal, needs, missing);
    }

    void show(Right right, StatusVerdict verdict) {
        status.show(texts.name(verdict.status()), StatusWords.tone(verdict.status()));
        reason.setText(StatusWords.reason(verdict, texts));
        unverified.show(verdict.unverified() ? texts.get("rights.unverified") : "", Tone.WARN);
        List<RightNeeds.Field> fields = RightNeeds.missingFields(right);
        List<RightDocumentKind> papers = RightNeeds.papers(right).stream()
                .filter(paper -> !paper.filed())
                .map(RightNeeds.Paper::kind)
                .toList();
        int count = fields.size() + papers.size();
        if (count == 0) {
            needs.show(texts.get("rights.needs.none"), Tone.GOOD);
        } else {
            needs.show(texts.get("rights.needs.count", count), Tone.WARN);
        }
        missing.getChildren().clear();
        fields.forEach(field -> missing.getChildren()
                .add(link(
                        "missing" + field.name(),
                        texts.name(field),
                        () -> leads.field().accept(field))));
        papers.forEach(kind -> missing.getChildren()
                .add(link(
                        "missing" + kind.name(),
                        texts.name(kind),
                        () -> leads.paper().accept(kind))));
    }

    private Label title(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Node link(String id, String words, Runnable action) {
        Hyperlink link = new Hyperlink(words, Icon.ALERT.node());
        link.setId(id);
        link.getStyleClass().add("missing");
        link.setWrapText(true);
        link.setOnAction(event -> action.run());
        return link;
    }
}
