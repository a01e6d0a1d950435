package org.takedowndesk.ui.comparison;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.Thumbnails;

/// A picture of the case in a list to choose from: small picture, number, name, kind.
final class PictureCell extends ListCell<EvidenceItem> {

    private static final double SIDE = 64;

    private final Texts texts;
    private final Thumbnails.Request thumbnail;
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane();
    private final Label name = new Label();
    private final Label kind = new Label();
    private final HBox line;

    PictureCell(Texts texts, Thumbnails thumbnails) {
        this.texts = texts;
        this.thumbnail = thumbnails.request(this::shown);
        picture.setPreserveRatio(true);
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        frame.getStyleClass().add("gallery-picture");
        frame.setMinSize(SIDE + 4, SIDE + 4);
        frame.setMaxSize(SIDE + 4, SIDE + 4);
        kind.getStyleClass().add("quiet");
        // Long names are shortened: the list must not scroll sideways for them.
        setPrefWidth(0);
        line = new HBox(frame, new VBox(name, kind));
        line.getStyleClass().add("picture-choice");
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable EvidenceItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            thumbnail.withdraw();
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(item.key() + "  " + DisplayName.of(item.displayName(), 40));
        kind.setText(texts.name(item.kind()));
        setAccessibleText(name.getText() + ", " + kind.getText());
        frame.getChildren().setAll(Icon.EVIDENCE.node());
        thumbnail.show(item.file().hash());
        setGraphic(line);
    }

    private void shown(Thumbnails.Result result) {
        if (result instanceof Thumbnails.Result.Shown shown) {
            picture.setImage(shown.image());
            frame.getChildren().setAll(picture);
        }
    }
}
