package org.takedowndesk.ui.evidence.capture;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;

/// The program's own windows, which step aside for a capture and come back afterwards.
final class DeskWindows {

    private final List<Stage> aside = new ArrayList<>();
    private Subscription watch = Subscription.EMPTY;

    /// Not `Stage.hide`: the program would take the end of its last window for its own end. Window managers that put
    /// nothing aside find the windows transparent.
    void stepAside() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof Stage stage && stage.isShowing()) {
                aside.add(stage);
                stage.setOpacity(0);
                if (stage.getOwner() == null) {
                    stage.setIconified(true);
                }
                // Somebody who fetches the window back during a recording must see it.
                ObservableValue<Boolean> iconified = stage.iconifiedProperty();
                watch = watch.and(iconified.subscribe((before, now) -> {
                    if (!now) {
                        stage.setOpacity(1);
                    }
                }));
            }
        }
    }

    void comeBack() {
        watch.unsubscribe();
        watch = Subscription.EMPTY;
        List<Stage> ours = List.copyOf(aside);
        aside.clear();
        for (Stage stage : ours) {
            stage.setIconified(false);
            stage.setOpacity(1);
            if (stage.isShowing()) {
                stage.toFront();
            }
        }
    }

    /// Whether one of them was fetched back and now lies over the region: then it would be in the picture.
    boolean cover(CaptureRegion region) {
        return aside.stream()
                .filter(stage -> stage.isShowing() && !stage.isIconified() && stage.getOpacity() > 0)
                .map(DeskWindows::place)
                .anyMatch(place -> place.within(region).isPresent());
    }

    /// A small window above all others in the program's dress.
    Stage panel(Scene scene, String title) {
        aside.stream()
                .map(Stage::getScene)
                .filter(ours -> ours != null)
                .findFirst()
                .ifPresent(ours -> scene.getStylesheets().setAll(ours.getStylesheets()));
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setAlwaysOnTop(true);
        return stage;
    }

    static CaptureRegion place(Window window) {
        return new CaptureRegion(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }
}
