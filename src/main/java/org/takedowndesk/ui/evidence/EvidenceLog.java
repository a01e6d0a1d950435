package org.takedowndesk.ui.evidence;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;

/// Where an item is used, and who did what to it and when.
final class EvidenceLog extends VBox {

    private final Texts texts;
    private final EvidenceText words;
    private final Navigator navigator;

    EvidenceLog(Texts texts, EvidenceText words, Navigator navigator, EvidenceSheet sheet) {
        this.texts = texts;
        this.words = words;
        this.navigator = navigator;
        getStyleClass().add("evidence-log");
        showUses(sheet);
        heading("evidence.custody", "custodyHeading");
        VBox lines = new VBox();
        lines.setId("custodyLog");
        lines.getStyleClass().add("log-lines");
        sheet.log().forEach(entry -> lines.getChildren().add(line(entry, sheet.item())));
        getChildren().add(lines);
    }

    private void showUses(EvidenceSheet sheet) {
        heading("evidence.uses", "usesHeading");
        VBox uses = new VBox();
        uses.setId("uses");
        sheet.comparisons()
                .forEach(comparison -> uses.getChildren()
                        .add(link(
                                texts.get("evidence.uses.comparison", DisplayName.of(comparison.title())),
                                new Place.OneComparison(comparison.id()))));
        sheet.complaints()
                .forEach(complaint -> uses.getChildren()
                        .add(link(
                                texts.get("evidence.uses.complaint", complaint.reference()),
                                new Place.OneComplaint(complaint.id()))));
        sheet.copies()
                .forEach(copy -> uses.getChildren()
                        .add(link(
                                texts.get("evidence.uses.copy", copy.key(), EvidenceText.name(copy)),
                                new Place.OneEvidence(copy.id()))));
        sheet.parents()
                .forEach(parent -> uses.getChildren()
                        .add(link(
                                texts.get("evidence.uses.parent", parent.key(), EvidenceText.name(parent)),
                                new Place.OneEvidence(parent.id()))));
        if (uses.getChildren().isEmpty()) {
            Label none = new Label(texts.get("evidence.uses.none"));
            none.getStyleClass().add("quiet");
            uses.getChildren().add(none);
        }
        getChildren().add(uses);
    }

    private Hyperlink link(String words, Place place) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setOnAction(event -> navigator.go(place));
        return link;
    }

    private void heading(String key, String id) {
        Label heading = new Label(texts.get(key));
        heading.setId(id);
        heading.getStyleClass().add("section-title");
        getChildren().add(heading);
    }

    /// What was done, about what where that is another record, then who and when.
    private Node line(TimelineEntry entry, EvidenceItem item) {
        Label act = new Label(words.show().action(entry.action()));
        act.getStyleClass().add("log-act");
        act.setWrapText(true);
        VBox line = new VBox(act);
        line.getStyleClass().add("log-line");
        boolean itself = entry.record().kind().equals(EvidenceItems.KIND.name())
                && entry.record().id() == item.id().value();
        if (!itself && !entry.label().isBlank()) {
            String what = entry.record().kind().equals(Comparisons.KIND.name())
                    ? DisplayName.of(entry.label())
                    : DisplayName.visible(entry.label());
            Label detail = new Label(what);
            detail.setWrapText(true);
            line.getChildren().add(detail);
        }
        Label who = new Label(texts.get(
                "evidence.custody.who",
                DisplayName.of(words.show().who(entry.who())),
                words.show().exactTime(entry.at())));
        who.getStyleClass().add("quiet");
        line.getChildren().add(who);
        return line;
    }
}
