package org.takedowndesk.ui.ipr;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.marketplace.Basis;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.Source;
import org.takedowndesk.marketplace.TerritoryVerdict;
import org.takedowndesk.marketplace.Words;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// On which sites a right can be relied on: for each a verdict, the rule it rests on, and where the rule is from.
final class SitesPane extends GridPane {

    private final Texts texts;
    private final RulePacks packs;

    SitesPane(Texts texts, RulePacks packs) {
        this.texts = texts;
        this.packs = packs;
        setId("sites");
        getStyleClass().add("verdicts");
        ColumnConstraints site = new ColumnConstraints();
        site.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(site, words);
    }

    void show(Right right) {
        getChildren().clear();
        Locale locale = texts.locale();
        int row = 0;
        for (Site site : packs.sites()) {
            Label name = new Label(site.name(locale));
            name.getStyleClass().add("verdict-name");
            GridPane.setValignment(name, VPos.TOP);
            addRow(row++, name, verdict(site, right));
        }
    }

    private VBox verdict(Site site, Right right) {
        StatusDot dot = new StatusDot();
        dot.setId("site-" + site.id());
        VBox lines = new VBox(dot);
        if (!site.iprTypes().value().contains(right.type())) {
            dot.show(texts.get("rights.site.type", texts.name(right.type())), Tone.BAD);
            lines.getChildren().add(quiet(source(site.iprTypes().basis())));
            return lines;
        }
        if (right.territories().isEmpty()) {
            dot.show(texts.get("rights.site.noTerritory"), Tone.QUIET);
            return lines;
        }
        TerritoryVerdict verdict = packs.territory(site, right.territories());
        dot.show(texts.name(verdict.outcome()), StatusWords.tone(verdict.outcome()));
        lines.getChildren().add(plain(verdict.rule().text().in(texts.locale())));
        for (Words note : verdict.notes()) {
            lines.getChildren().add(plain(note.in(texts.locale())));
        }
        lines.getChildren().add(quiet(source(verdict.rule().basis())));
        lines.setAlignment(Pos.TOP_LEFT);
        return lines;
    }

    private String source(Basis basis) {
        String titles = packs.sources(basis).stream().map(Source::title).collect(Collectors.joining("; "));
        String confidence = texts.name(basis.confidence());
        return titles.isEmpty()
                ? texts.get("rights.site.basis", confidence, basis.asOf().toString())
                : texts.get("rights.site.source", confidence, basis.asOf().toString(), titles);
    }

    private static Label plain(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static Label quiet(String words) {
        Label label = plain(words);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }
}
