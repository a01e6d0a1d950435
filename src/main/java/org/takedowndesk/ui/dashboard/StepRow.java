package org.takedowndesk.ui.dashboard;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// One of the first steps in a new workspace: what it is for, whether it is done, and the button that does it.
final class StepRow extends HBox {

    StepRow(TodayTools tools, FirstSteps steps, FirstSteps.Step step) {
        Texts texts = tools.texts();
        boolean done = steps.done(step);
        getStyleClass().add("today-row");
        Label number = new Label(
                done ? "" : String.valueOf(List.of(FirstSteps.Step.values()).indexOf(step) + 1));
        number.getStyleClass().addAll("step-number", done ? "done" : "open");
        if (done) {
            number.setGraphic(Icon.CHECK.node());
            number.setAccessibleText(texts.get("today.step.done"));
        }
        Label name = new Label(texts.name(step));
        name.getStyleClass().add("strong");
        Label what = new Label(texts.get("today.step." + step.name()));
        what.getStyleClass().add("quiet");
        what.setWrapText(true);
        VBox text = new VBox(name, what);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(number, text);
        if (done) {
            getChildren().add(new StatusDot(texts.get("today.step.done"), Tone.GOOD));
            return;
        }
        Button go = new Button(texts.get("today.step.go." + step.name()));
        go.setId("step" + step);
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setDisable(!steps.possible(step));
        if (isNext(steps, step)) {
            go.getStyleClass().add("accent");
        }
        go.setOnAction(event -> tools.navigator().go(place(tools, steps, step)));
        getChildren().add(go);
    }

    private static boolean isNext(FirstSteps steps, FirstSteps.Step step) {
        for (FirstSteps.Step each : FirstSteps.Step.values()) {
            if (!steps.done(each)) {
                return each == step;
            }
        }
        return false;
    }

    private static Place place(TodayTools tools, FirstSteps steps, FirstSteps.Step step) {
        return switch (step) {
            case HOLDER -> tools.holders();
            case RIGHT -> tools.rights();
            case CASE -> new Place.AllCases();
            case LINKS -> tab(steps, CaseSection.LISTINGS);
            case EVIDENCE -> tab(steps, CaseSection.EVIDENCE);
        };
    }

    private static Place tab(FirstSteps steps, CaseSection section) {
        return steps.file().<Place>map(id -> new Place.OneCase(id, section)).orElseGet(Place.AllCases::new);
    }
}
