package org.takedowndesk.ui.bundle;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.FxPicture;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.ui.part.ZoomBar;

/// The pages of a bundle, one at a time.
final class BundlePreview extends VBox {

    private static final int PAGE_SIDE = 1600;

    private record Decoded(List<Image> levels, double width, double height) {}

    private final BundleTools tools;
    private final Path file;
    private final int pages;
    private final PictureView picture = new PictureView();
    private final TextField number = new TextField();
    private final Button previous = new Button(null, Icon.PREVIOUS.node());
    private final Button next = new Button(null, Icon.NEXT.node());
    private int page;
    private int wanted;

    /// @param pages how many the file has
    BundlePreview(BundleTools tools, Path file, int pages) {
        this.tools = tools;
        this.file = file;
        this.pages = pages;
        getStyleClass().add("bundle-preview");
        picture.setId("previewPage");
        VBox.setVgrow(picture, Priority.ALWAYS);
        name(previous, "previewPrevious", "evidence.page.previous");
        name(next, "previewNext", "evidence.page.next");
        previous.setOnAction(event -> show(page - 1));
        next.setOnAction(event -> show(page + 1));
        number.setId("previewNumber");
        number.setPrefColumnCount(4);
        number.setAccessibleText(tools.texts().get("arrange.preview.number"));
        number.setOnAction(event -> typed());
        Label of = new Label(tools.texts().get("arrange.preview.of", pages));
        of.setId("previewPages");
        FlowPane bar = new FlowPane(previous, number, of, next, new ZoomBar(tools.texts(), picture));
        bar.getStyleClass().add("toolbar");
        getChildren().addAll(bar, picture);
        show(0);
    }

    private void name(Button button, String id, String key) {
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(tools.texts().get(key));
        button.setTooltip(new Tooltip(tools.texts().get(key)));
    }

    private void typed() {
        try {
            show(Integer.parseInt(number.getText().strip()) - 1);
        } catch (NumberFormatException e) {
            number.setText(String.valueOf(page + 1));
        }
    }

    /// @param index from 0; outside the bundle its nearest page
    void show(int index) {
        page = Math.clamp(index, 0, pages - 1);
        int mine = ++wanted;
        number.setText(String.valueOf(page + 1));
        previous.setDisable(page == 0);
        next.setDisable(page == pages - 1);
        int shown = page;
        tools.tasks().run("arrange.task.page", progress -> decode(shown), (Decoded decoded) -> {
            if (mine == wanted) {
                picture.show(decoded.levels(), decoded.width(), decoded.height());
            }
        });
    }

    private Decoded decode(int index) {
        BufferedImage image = tools.stores().pictures().pdfPage(file, index, PAGE_SIDE);
        return new Decoded(FxPicture.levels(image), image.getWidth(), image.getHeight());
    }
}
