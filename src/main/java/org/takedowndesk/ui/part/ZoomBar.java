package org.takedowndesk.ui.part;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;

/// The buttons that go with a [PictureView], and how large it shows its picture.
public final class ZoomBar extends HBox {

    public ZoomBar(Texts texts, PictureView view) {
        getStyleClass().add("zoom-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button out = icon(Icon.ZOOM_OUT, texts.get("picture.zoomOut"));
        out.setOnAction(event -> view.zoomOut());
        Button in = icon(Icon.ZOOM_IN, texts.get("picture.zoomIn"));
        in.setOnAction(event -> view.zoomIn());
        Button fit = words(texts.get("picture.fit"), texts.get("picture.fit.hint"));
        fit.setOnAction(event -> view.fit());
        Button actual = words(texts.get("picture.actual"), texts.get("picture.actual.hint"));
        actual.setOnAction(event -> view.actualSize());
        Label scale = new Label();
        scale.getStyleClass().addAll("quiet", "zoom-scale");
        scale.setMinWidth(USE_PREF_SIZE);
        view.scaleProperty()
                .subscribe(value -> scale.setText(texts.get("picture.scale", Math.round(100 * value.doubleValue()))));
        out.setId("zoomOut");
        in.setId("zoomIn");
        fit.setId("zoomFit");
        actual.setId("zoomActual");
        scale.setId("zoomScale");
        getChildren().addAll(out, scale, in, fit, actual);
    }

    private static Button icon(Icon icon, String name) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    private static Button words(String name, String hint) {
        Button button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip(hint));
        return button;
    }
}
