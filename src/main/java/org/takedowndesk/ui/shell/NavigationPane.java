package org.takedowndesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;

/// The left edge of the window: the parts of the program, in words or, collapsed, in icons.
final class NavigationPane extends VBox {

    private final Texts texts;
    private final Map<Section, ToggleButton> entries = new EnumMap<>(Section.class);
    private final Label product;
    private final Button collapse = new Button();

    NavigationPane(Texts texts, Navigator navigator, Runnable toggle) {
        this.texts = texts;
        getStyleClass().add("navigation");
        product = new Label(texts.get("app.name"));
        product.getStyleClass().add("product");
        getChildren().add(product);
        for (Section section : Section.values()) {
            if (section == Section.SETTINGS) {
                Region gap = new Region();
                VBox.setVgrow(gap, Priority.ALWAYS);
                getChildren().add(gap);
            }
            ToggleButton entry = entry(section, navigator);
            entries.put(section, entry);
            getChildren().add(entry);
        }
        collapse.setId("collapse");
        collapse.getStyleClass().addAll("flat", "navigation-entry");
        collapse.setMaxWidth(Double.MAX_VALUE);
        collapse.setOnAction(event -> toggle.run());
        getChildren().add(collapse);
    }

    void mark(Place place) {
        Section here = Section.of(place);
        entries.forEach((section, entry) -> entry.setSelected(section == here));
    }

    /// Shows icons only if the user wants it so, or if the window is too narrow for words.
    void show(boolean wantedCollapsed, boolean narrow) {
        boolean collapsed = wantedCollapsed || narrow;
        put(collapse, !narrow);
        put(product, !collapsed);
        setCollapsed(collapsed);
        pseudoClassStateChanged(Looks.NARROW, narrow);
    }

    private void setCollapsed(boolean collapsed) {
        ContentDisplay display = collapsed ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        entries.forEach((section, entry) -> {
            entry.setContentDisplay(display);
            entry.setTooltip(collapsed ? new Tooltip(texts.name(section)) : null);
        });
        String words = texts.get(collapsed ? "shell.navigation.expand" : "shell.navigation.collapse");
        collapse.setText(words);
        collapse.setAccessibleText(words);
        collapse.setGraphic((collapsed ? Icon.EXPAND : Icon.COLLAPSE).node());
        collapse.setContentDisplay(display);
        collapse.setTooltip(new Tooltip(words + "  " + Commands.NAVIGATION.keyName()));
        pseudoClassStateChanged(Looks.COLLAPSED, collapsed);
    }

    private static void put(Region part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    private ToggleButton entry(Section section, Navigator navigator) {
        ToggleButton entry =
                new ToggleButton(texts.name(section), section.icon().node());
        entry.setId("section" + section.name());
        entry.getStyleClass().addAll("flat", "navigation-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAccessibleText(texts.name(section));
        entry.setOnAction(event -> {
            navigator.go(section.place());
            mark(navigator.place());
        });
        return entry;
    }
}
