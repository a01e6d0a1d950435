package org.takedowndesk.ui.evidence;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;

/// Says why the screen cannot be captured here, or only by leave, and offers the ways that always work.
final class CaptureAdvice implements Form<CaptureAdvice.Way> {

    /// How the picture is to come in.
    enum Way {
        PASTE,
        FILES,
        TRY
    }

    private final VBox view = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton first;

    /// @param mayTry whether capturing is worth a try
    CaptureAdvice(Texts texts, String why, boolean mayTry) {
        view.getStyleClass().addAll("form", "dialog-form");
        Label reason = new Label(why);
        reason.setId("captureAdvice");
        reason.setWrapText(true);
        Label question = new Label(texts.get("evidence.capture.advice.question"));
        question.getStyleClass().add("form-label");
        view.getChildren().addAll(reason, question);
        if (mayTry) {
            add(texts, Way.TRY);
        }
        add(texts, Way.PASTE);
        add(texts, Way.FILES);
        first = (RadioButton) group.getToggles().getFirst();
        first.setSelected(true);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return first;
    }

    @Override
    public Optional<Way> result() {
        return Optional.of((Way) group.getSelectedToggle().getUserData());
    }

    private void add(Texts texts, Way way) {
        RadioButton choice = new RadioButton(texts.get("evidence.capture.advice." + way.name()));
        choice.setId("way" + way.name());
        choice.setUserData(way);
        choice.setToggleGroup(group);
        choice.setWrapText(true);
        view.getChildren().add(choice);
    }
}
