package org.takedowndesk.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;

/// The button that captures a region, and behind its arrow all other ways to capture the screen.
final class CaptureMenu extends SplitMenuButton {

    private final Texts texts;
    private final EvidenceCapture capture;

    CaptureMenu(Texts texts, EvidenceCapture capture) {
        this.texts = texts;
        this.capture = capture;
        setId("captureButton");
        setText(texts.get("evidence.capture.button"));
        setGraphic(Icon.CAPTURE.node());
        setOnAction(event -> capture.region());
        setOnShowing(event -> fill(items(capture.screens())));
        fill(List.of());
    }

    /// Afresh each time, because screens come and go.
    private void fill(List<MenuItem> screens) {
        getItems()
                .setAll(
                        item(Commands.CAPTURE, capture::region),
                        item(Commands.CAPTURE_AGAIN, capture::again),
                        places("captureAreas", "evidence.capture.menu.areas", areas()),
                        places("captureScreens", "evidence.capture.menu.screens", screens),
                        item(Commands.CAPTURE_REPEATED, capture::repeated),
                        new SeparatorMenuItem());
        getItems().addAll(waits());
    }

    private MenuItem item(Commands command, Runnable action) {
        MenuItem item = new MenuItem(texts.name(command));
        item.setId("menu" + command.name());
        // Shown only: the window carries the keys out.
        item.setAccelerator(command.keys().stream().findFirst().orElse(null));
        item.setOnAction(event -> action.run());
        return item;
    }

    private Menu places(String id, String titleKey, List<MenuItem> items) {
        Menu menu = new Menu(texts.get(titleKey));
        menu.setId(id);
        menu.getItems().setAll(items);
        return menu;
    }

    /// No desktop tells this program where the windows of others are; that is said here, where one would look for it.
    private List<MenuItem> areas() {
        List<MenuItem> items = new ArrayList<>(items(capture.remembered()));
        Label why = new Label(texts.get("evidence.capture.menu.noWindows"));
        why.setWrapText(true);
        why.getStyleClass().addAll("quiet", "menu-words");
        CustomMenuItem words = new CustomMenuItem(why, false);
        words.setDisable(true);
        items.add(words);
        return items;
    }

    private List<MenuItem> items(List<CapturePlace> places) {
        List<MenuItem> items = new ArrayList<>();
        for (CapturePlace place : places) {
            MenuItem item = new MenuItem(place.words());
            item.setOnAction(event -> capture.once(place.target()));
            items.add(item);
        }
        return items;
    }

    private List<MenuItem> waits() {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (int seconds : EvidenceCapture.WAITS) {
            RadioMenuItem item = new RadioMenuItem(
                    seconds == 0
                            ? texts.get("evidence.capture.menu.atOnce")
                            : texts.get("evidence.capture.menu.after", seconds));
            item.setToggleGroup(group);
            item.setSelected(capture.waitProperty().get() == seconds);
            item.setOnAction(event -> capture.waitProperty().set(seconds));
            items.add(item);
        }
        return items;
    }
}
