package org.takedowndesk.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.part.CopyLabel;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.workcopy.DerivationTree;
import org.takedowndesk.workcopy.RecipeWords;
import org.takedowndesk.workcopy.Remade;

/// The derivation tree of an item: what it was made from and what was made from it, by which steps, with the hash of
/// each; and the proof, by making a copy again.
final class DerivationPane extends VBox {

    private static final double INDENT = 22;
    private static final int HASH_SHOWN = 24;

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final Texts texts;
    private final RecipeWords words;

    DerivationPane(EvidenceTools tools, EvidenceStores stores, DerivationTree tree) {
        this.tools = tools;
        this.stores = stores;
        this.texts = tools.texts();
        this.words = new RecipeWords(texts);
        getStyleClass().add("derivation");
        setId("derivation");
        if (!tree.origins().isEmpty()) {
            getChildren().add(heading("derivation.origins"));
            tree.origins().forEach(origin -> branch(origin, 0));
        }
        getChildren().add(heading("derivation.this"));
        row(tree.item(), 0, true, true);
        if (!tree.copies().isEmpty()) {
            getChildren().add(heading("derivation.copies"));
            tree.copies().forEach(copy -> branch(copy, 0));
        }
        if (tree.isAlone()) {
            getChildren().add(quiet(texts.get("derivation.alone")));
        }
        if (!tree.complete()) {
            getChildren().add(quiet(texts.get("derivation.more")));
        }
    }

    private Label heading(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void branch(DerivationTree.Branch branch, int depth) {
        row(branch.item(), depth, branch.asRecorded(), false);
        branch.next().forEach(next -> branch(next, depth + 1));
    }

    private void row(EvidenceItem item, int depth, boolean asRecorded, boolean here) {
        VBox lines = new VBox();
        lines.getStyleClass().add("derivation-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.getChildren().add(here ? name(item) : link(item));
        CopyLabel hash = new CopyLabel(
                texts.get("evidence.fact.hash.copy"), item.file().hash().hex());
        hash.setLength(HASH_SHOWN);
        lines.getChildren().add(hash);
        if (!asRecorded) {
            lines.getChildren().add(new StatusDot(texts.get("derivation.otherHash"), Tone.BAD));
        }
        steps(item).forEach(step -> lines.getChildren().add(quiet(step)));
        if (!item.isOriginal()) {
            lines.getChildren().add(compare(item));
        }
        Region space = new Region();
        space.setMinWidth(depth * INDENT);
        HBox row = new HBox(space, (item.isOriginal() ? Icon.EVIDENCE : Icon.EDIT).node(), lines);
        row.getStyleClass().addAll("derivation-row", here ? "here" : "there");
        getChildren().add(row);
    }

    private static Label name(EvidenceItem item) {
        Label label = new Label(item.key() + "  " + EvidenceText.name(item));
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        return label;
    }

    private Hyperlink link(EvidenceItem item) {
        Hyperlink link = new Hyperlink(
                item.isInBin()
                        ? texts.get("derivation.inBin", item.key(), EvidenceText.name(item))
                        : item.key() + "  " + EvidenceText.name(item));
        link.setId("derivation" + item.key());
        link.setOnAction(event -> tools.navigator().go(new Place.OneEvidence(item.id())));
        return link;
    }

    private List<String> steps(EvidenceItem item) {
        Derivation derivation = item.derivation();
        if (derivation == null) {
            return List.of(texts.get("derivation.original"));
        }
        try {
            List<String> numbered = new ArrayList<>();
            for (String step : words.all(stores.copies().recipe(item))) {
                numbered.add((numbered.size() + 1) + "  " + step);
            }
            return numbered;
        } catch (ProblemException _) {
            return List.of(texts.get("derivation.noSteps"));
        }
    }

    private VBox compare(EvidenceItem copy) {
        Button button = new Button(texts.get("derivation.compare"), Icon.REFRESH.node());
        button.setId("remake" + copy.key());
        button.setMinWidth(USE_PREF_SIZE);
        StatusDot verdict = new StatusDot();
        verdict.setId("remade" + copy.key());
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        verdict.managedProperty().bind(verdict.textProperty().isNotEmpty());
        button.setOnAction(event -> tools.tasks()
                .work(
                        "derivation.task.compare",
                        progress -> stores.copies().check(copy, progress),
                        remade -> verdict.show(sentence(remade), remade.same() ? Tone.GOOD : Tone.BAD)));
        VBox box = new VBox(button, verdict);
        box.getStyleClass().add("derivation-lines");
        return box;
    }

    private String sentence(Remade remade) {
        return words.of(remade, id -> texts.get("derivation.parent", String.valueOf(id.value())));
    }
}
