package org.takedowndesk.ui.comparison;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;
import org.takedowndesk.workcopy.Operation;

/// A finding beside the pictures: its number, its sentence, where it is placed, and its order among the others.
final class FindingRow extends VBox {

    /// What one can do with a finding.
    interface Acts {
        void choose(int index);

        void write(int index, String sentence);

        void move(int index, int by);

        void remove(int index);

        /// Puts the mark into the middle of what is seen of a picture, for those without a mouse.
        void place(int index, Article article);
    }

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;
    private final int index;
    private final Acts acts;
    private final TextArea sentence = new TextArea();
    private final Label counter = new Label();
    private final StatusDot placed = new StatusDot();
    private final Button onGenuine;
    private final Button onSuspect;
    private final FlowPane places = new FlowPane();

    FindingRow(Texts texts, int index, Finding finding, Acts acts) {
        this.texts = texts;
        this.index = index;
        this.acts = acts;
        int number = index + 1;
        getStyleClass().add("finding-row");
        Label badge = new Label(Integer.toString(number));
        badge.getStyleClass().add("finding-number");
        sentence.setId("finding" + number);
        sentence.setWrapText(true);
        sentence.setPrefRowCount(3);
        sentence.setPromptText(texts.get("comparison.finding.prompt"));
        sentence.setAccessibleText(texts.get("comparison.finding.name", number));
        sentence.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= Operation.MAX_SENTENCE ? change : null));
        sentence.setText(finding.sentence());
        sentence.textProperty().subscribe((before, now) -> {
            acts.write(index, now);
            count(now);
        });
        sentence.focusedProperty().subscribe(focused -> {
            if (focused) {
                acts.choose(index);
            }
        });
        counter.getStyleClass().addAll("quiet", "finding-counter");
        counter.setId("findingCounter" + number);
        onGenuine = place("placeGenuine" + number, "comparison.finding.onGenuine", Article.GENUINE);
        onSuspect = place("placeSuspect" + number, "comparison.finding.onSuspect", Article.SUSPECT);
        places.getChildren().addAll(onGenuine, onSuspect);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                badge,
                gap,
                counter,
                button("findingUp" + number, Icon.UP, "comparison.finding.up", () -> acts.move(index, -1)),
                button("findingDown" + number, Icon.DOWN, "comparison.finding.down", () -> acts.move(index, 1)),
                button("findingDelete" + number, Icon.DELETE, "comparison.finding.delete", () -> acts.remove(index)));
        head.setAlignment(Pos.CENTER_LEFT);
        counter.setMinWidth(Region.USE_PREF_SIZE);
        placed.setWrapText(true);
        places.getStyleClass().add("finding-places");
        getChildren().addAll(head, sentence, placed, places);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> acts.choose(index));
        count(finding.sentence());
        show(finding);
    }

    /// Shows where the finding is placed now; the sentence is the user's, who may be typing.
    void show(Finding finding) {
        boolean both = finding.genuine() != null && finding.suspect() != null;
        boolean none = finding.genuine() == null && finding.suspect() == null;
        String key = both
                ? "comparison.finding.both"
                : none
                        ? "comparison.finding.none"
                        : finding.genuine() == null
                                ? "comparison.finding.onlySuspect"
                                : "comparison.finding.onlyGenuine";
        placed.show(texts.get(key), both ? Tone.GOOD : Tone.WARN);
        shown(onGenuine, finding.genuine() == null);
        shown(onSuspect, finding.suspect() == null);
        shown(places, !both);
    }

    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    void write() {
        sentence.requestFocus();
        sentence.end();
    }

    private void count(String written) {
        counter.setText(texts.get("comparison.finding.counter", written.length(), Operation.MAX_SENTENCE));
    }

    private Button place(String id, String key, Article article) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(event -> acts.place(index, article));
        return button;
    }

    private Button button(String id, Icon icon, String key, Runnable action) {
        Button button = new Button(null, icon.node());
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        String words = texts.get(key, index + 1);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
