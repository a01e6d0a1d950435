package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.evidence.capture.CaptureOrder;
import org.takedowndesk.ui.part.FormField;

/// Asks what is to be captured again and again, how often, and when it is enough.
final class RepeatForm implements Form<CaptureOrder> {

    private final VBox view = new VBox();
    private final ComboBox<CapturePlace> place = new ComboBox<>();
    private final Spinner<Integer> every;
    private final Spinner<Integer> most;
    private final int waitSeconds;

    /// @param places what can be captured, the most likely first
    RepeatForm(Texts texts, List<CapturePlace> places, CaptureOrder.Repeat start, int waitSeconds) {
        this.waitSeconds = waitSeconds;
        every = new Spinner<>(1, CaptureOrder.Repeat.SLOWEST, start.everySeconds());
        most = new Spinner<>(1, CaptureOrder.Repeat.MOST_FRAMES, start.mostFrames(), 10);
        view.getStyleClass().addAll("form", "dialog-form");
        Label what = new Label(texts.get("evidence.repeat.what"));
        what.setWrapText(true);
        place.setId("repeatPlace");
        place.getItems().setAll(places);
        place.setValue(places.getFirst());
        place.setConverter(BatchForm.shown(CapturePlace::words));
        every.setId("repeatEvery");
        every.setEditable(true);
        most.setId("repeatMost");
        most.setEditable(true);
        FormField seconds = new FormField(texts.get("evidence.repeat.every"), every);
        FormField frames = new FormField(texts.get("evidence.repeat.most"), most);
        HBox row = new HBox(seconds, frames);
        row.getStyleClass().add("form-row");
        FormField stop = new FormField(texts.get("evidence.repeat.place"), place);
        stop.setHint(texts.get("evidence.repeat.stop"));
        view.getChildren().addAll(what, stop, row);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return place;
    }

    @Override
    public Optional<CaptureOrder> result() {
        every.commitValue();
        most.commitValue();
        CaptureOrder.Repeat repeat = new CaptureOrder.Repeat(every.getValue(), most.getValue());
        return Optional.of(new CaptureOrder(place.getValue().target(), waitSeconds, repeat));
    }
}
