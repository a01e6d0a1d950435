package org.takedowndesk.ui.comparison;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.PictureView;

/// The two pictures of a comparison: beside each other, one over the other with a slider between them, or in turn.
///
/// While they are locked together both show the same part in the same size.
final class PicturePair extends VBox {

    private static final Duration BLINK = Duration.millis(700);

    private final PictureView genuine = new PictureView();
    private final PictureView suspect = new PictureView();
    private final Label genuineName = new Label();
    private final Label suspectName = new Label();
    private final StackPane over = new StackPane();
    private final Rectangle overClip = new Rectangle();
    private final Slider slider = new Slider(0, 1, 0.5);
    private final Timeline blinking;

    PicturePair(Texts texts) {
        getStyleClass().add("picture-pair");
        VBox.setVgrow(this, Priority.ALWAYS);
        genuine.setId("genuinePicture");
        suspect.setId("suspectPicture");
        genuine.setGrow(true);
        suspect.setGrow(true);
        genuineName.getStyleClass().add("picture-name");
        suspectName.getStyleClass().add("picture-name");
        slider.setId("comparisonSlider");
        slider.setAccessibleText(texts.get("comparison.slider"));
        slider.setBlockIncrement(0.05);
        slider.valueProperty().subscribe(value -> clipOver());
        over.setClip(null);
        over.widthProperty().subscribe(width -> clipOver());
        over.heightProperty().subscribe(height -> clipOver());
        blinking = new Timeline(new KeyFrame(BLINK, event -> over.setVisible(!over.isVisible())));
        blinking.setCycleCount(Animation.INDEFINITE);
    }

    PictureView picture(Article article) {
        return switch (article) {
            case GENUINE -> genuine;
            case SUSPECT -> suspect;
        };
    }

    void name(Article article, String name) {
        switch (article) {
            case GENUINE -> genuineName.setText(name);
            case SUSPECT -> suspectName.setText(name);
        }
        picture(article).setAccessibleText(name);
    }

    void lock(boolean locked) {
        genuine.magnificationProperty().unbindBidirectional(suspect.magnificationProperty());
        genuine.centreProperty().unbindBidirectional(suspect.centreProperty());
        if (locked) {
            suspect.magnificationProperty().bindBidirectional(genuine.magnificationProperty());
            suspect.centreProperty().bindBidirectional(genuine.centreProperty());
        }
    }

    /// Shows both in one of the ways; nothing for the sheet, which is another picture.
    void show(ComparisonView way) {
        stop();
        over.getChildren().clear();
        over.setVisible(true);
        getChildren().clear();
        switch (way) {
            case SIDE_BY_SIDE -> beside();
            case SLIDER -> {
                above();
                getChildren().add(slider);
            }
            case BLINK -> {
                above();
                blinking.play();
            }
            case SHEET -> {}
        }
        clipOver();
    }

    void stop() {
        blinking.stop();
    }

    boolean isBlinking() {
        return blinking.getStatus() == Animation.Status.RUNNING;
    }

    private void beside() {
        over.setClip(null);
        SplitPane both = new SplitPane(named(genuineName, genuine), named(suspectName, suspect));
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(both);
    }

    private void above() {
        over.getChildren().setAll(suspect);
        over.setPickOnBounds(false);
        StackPane both = new StackPane(genuine, over);
        both.getStyleClass().add("preview-stage");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(new VBox(genuineName, suspectName), both);
    }

    private void clipOver() {
        boolean sliding = getChildren().contains(slider);
        over.setClip(sliding ? overClip : null);
        double from = over.getWidth() * slider.getValue();
        overClip.setX(from);
        overClip.setWidth(Math.max(0, over.getWidth() - from));
        overClip.setHeight(over.getHeight());
    }

    private static VBox named(Label name, PictureView picture) {
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox box = new VBox(name, picture);
        box.getStyleClass().add("named-picture");
        return box;
    }
}
