package org.takedowndesk.ui.part;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A form with a panel about it: at its side where there is room, above it where there is not.
public final class SideLayout extends Region {

    /// How many times as wide as the panel the whole must be for the panel to stand at the side.
    private static final double ROOM = 2.9;

    private final HBox across = new HBox();
    private final VBox down = new VBox();
    private @Nullable Region main;
    private @Nullable Region side;
    private Orientation orientation = Orientation.HORIZONTAL;

    public SideLayout() {
        getStyleClass().add("side-layout");
        across.getStyleClass().add("side-across");
        down.getStyleClass().add("side-down");
        widthProperty().subscribe((before, now) -> turn());
    }

    public @Nullable Region getMain() {
        return main;
    }

    public void setMain(Region node) {
        main = node;
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        place();
    }

    public @Nullable Region getSide() {
        return side;
    }

    public void setSide(Region node) {
        side = node;
        place();
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return content().prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return content().minHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content().prefWidth(height);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private Region content() {
        return orientation == Orientation.HORIZONTAL ? across : down;
    }

    private void turn() {
        if (side == null) {
            return;
        }
        Orientation wanted = getWidth() >= ROOM * side.prefWidth(-1) ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        if (wanted != orientation) {
            orientation = wanted;
            place();
        }
    }

    private void place() {
        across.getChildren().clear();
        down.getChildren().clear();
        if (main == null || side == null) {
            return;
        }
        if (orientation == Orientation.HORIZONTAL) {
            across.getChildren().setAll(main, side);
        } else {
            down.getChildren().setAll(side, main);
        }
        getChildren().setAll(content());
    }
}
