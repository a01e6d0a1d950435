package org.takedowndesk.ui.evidence;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidence.Difference;
import org.takedowndesk.evidence.Differences;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.MemberOf;
import org.takedowndesk.format.FileSays;
import org.takedowndesk.format.Notice;
import org.takedowndesk.format.SaidFact;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.part.LinksPane;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// What a file says of itself, each fact with its place in the file; where that differs from what was typed; what to
/// know
/// about its content; and the files that came in with it.
final class EvidenceSaysPane extends VBox {

    private static final int VALUE = 400;

    private final EvidenceText words;

    EvidenceSaysPane(EvidenceText words, Navigator navigator, EvidenceSheet sheet) {
        this.words = words;
        getStyleClass().add("tab-content");
        setId("says");
        EvidenceItem item = sheet.item();
        differences(Differences.of(item, words.show().zone()));
        FileSays says = item.description().says();
        notices(says.notices());
        facts("evidence.says", says.facts());
        members(navigator, sheet);
    }

    private void differences(List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        heading("evidence.says.differences");
        differences.forEach(difference -> remark(
                "difference" + difference.about(),
                words.texts()
                        .get(
                                "evidence.says.difference",
                                words.texts().name(difference.about()),
                                words.said(difference.about(), difference.said()),
                                DisplayName.visible(difference.place()),
                                words.said(difference.about(), difference.typed())),
                Tone.WARN));
    }

    private void notices(List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        heading("evidence.says.notices");
        notices.forEach(notice -> remark("notice" + notice.kind(), words.notice(notice), Tone.WARN));
    }

    private void facts(String title, List<SaidFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        heading(title);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        for (int i = 0; i < facts.size(); i++) {
            SaidFact fact = facts.get(i);
            Label name = quiet(words.texts().name(fact.name()));
            Label value = new Label(words.said(fact.name(), fact.value()));
            value.setId("said" + fact.name());
            value.setWrapText(true);
            VBox said = new VBox(value);
            if (!fact.place().isEmpty()) {
                said.getChildren().add(quiet(DisplayName.of(fact.place(), VALUE)));
            }
            grid.addRow(i, name, said);
        }
        getChildren().add(grid);
    }

    private void members(Navigator navigator, EvidenceSheet sheet) {
        EvidenceItem container = sheet.container();
        MemberOf memberOf = sheet.item().memberOf();
        if (memberOf != null && !memberOf.said().isEmpty()) {
            facts("evidence.memberOf.said", memberOf.said());
        }
        if (container != null && memberOf != null) {
            LinksPane link = new LinksPane(words.texts().get("evidence.memberOf"), "");
            link.setId("memberOf");
            link.show(List.of(link(navigator, container, DisplayName.visible(memberOf.path()))));
            getChildren().add(link);
        }
        if (!sheet.members().isEmpty()) {
            LinksPane links = new LinksPane(words.texts().get("evidence.members"), "");
            links.setId("members");
            links.show(sheet.members().stream()
                    .map(member -> link(navigator, member, path(member)))
                    .toList());
            getChildren().add(links);
        }
    }

    private static String path(EvidenceItem member) {
        MemberOf memberOf = member.memberOf();
        return memberOf == null ? "" : DisplayName.visible(memberOf.path());
    }

    private static LinksPane.Link link(Navigator navigator, EvidenceItem item, String second) {
        return new LinksPane.Link(
                item.key() + " " + EvidenceText.name(item),
                second,
                () -> navigator.go(new Place.OneEvidence(item.id())));
    }

    private void heading(String key) {
        Label heading = new Label(words.texts().get(key));
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        getChildren().add(heading);
    }

    private void remark(String id, String text, Tone tone) {
        StatusDot dot = new StatusDot(text, tone);
        dot.setId(id);
        dot.setWrapText(true);
        getChildren().add(dot);
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }
}
