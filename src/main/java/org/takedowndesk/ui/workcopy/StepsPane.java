package org.takedowndesk.ui.workcopy;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.RecipeWords;

/// The steps of a working copy in words, in their order.
final class StepsPane extends VBox {

    private final ListView<String> list = new ListView<>();
    private final Button edit;
    private final Button up;
    private final Button down;
    private final Button delete;
    private final RecipeWords words;
    private boolean showing;

    /// What the buttons under the list do with the chosen step.
    interface Acts {
        void choose(int step);

        void edit();

        void move(int by);

        void delete();
    }

    StepsPane(Texts texts, RecipeWords words, Acts acts) {
        this.words = words;
        getStyleClass().add("copy-steps");
        Label heading = new Label(texts.get("workcopy.steps"));
        heading.getStyleClass().add("section-title");
        list.setId("copySteps");
        list.setAccessibleText(texts.get("workcopy.steps"));
        Label none = new Label(texts.get("workcopy.steps.none"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setCellFactory(view -> new StepCell());
        heading.setLabelFor(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!showing) {
                acts.choose(index.intValue());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                acts.delete();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                acts.edit();
                event.consume();
            }
        });
        edit = button("stepEdit", Icon.EDIT, texts.get("workcopy.step.edit"), source -> acts.edit());
        up = button("stepUp", Icon.UP, texts.get("workcopy.step.up"), source -> acts.move(-1));
        down = button("stepDown", Icon.DOWN, texts.get("workcopy.step.down"), source -> acts.move(1));
        delete = button("stepDelete", Icon.DELETE, texts.get("workcopy.step.delete"), source -> acts.delete());
        FlowPane buttons = new FlowPane(edit, up, down, delete);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(heading, list, buttons);
    }

    void show(List<Operation> steps, int chosen) {
        showing = true;
        List<String> lines = steps.stream().map(words::of).toList();
        if (!lines.equals(List.copyOf(list.getItems()))) {
            list.getItems().setAll(lines);
        }
        if (chosen < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(chosen);
            list.scrollTo(chosen);
        }
        showing = false;
        edit.setDisable(chosen < 0 || !hasWords(steps.get(chosen)));
        up.setDisable(chosen < 1);
        down.setDisable(chosen < 0 || chosen + 1 >= steps.size());
        delete.setDisable(chosen < 0);
    }

    static boolean hasWords(Operation step) {
        return step instanceof Operation.Text
                || step instanceof Operation.Redaction
                || step instanceof Operation.Caption;
    }

    private static Button button(String id, Icon icon, String name, Consumer<Button> action) {
        Button button = new Button(null, icon.node());
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.accept(button));
        return button;
    }

    /// A step with its number, broken into lines rather than cut.
    private static final class StepCell extends ListCell<String> {

        StepCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String step, boolean empty) {
            super.updateItem(step, empty);
            setText(empty || step == null ? null : (getIndex() + 1) + "  " + step);
        }
    }
}
