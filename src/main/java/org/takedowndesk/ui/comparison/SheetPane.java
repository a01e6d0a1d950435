package org.takedowndesk.ui.comparison;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.part.CopyLabel;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.ui.part.ZoomBar;

/// The sheet painted from a comparison, and the two originals it was made from, each with its hash.
final class SheetPane extends VBox {

    private final Texts texts;
    private final Navigator navigator;
    private final PictureView picture = new PictureView();
    private final VBox parents = new VBox();
    private final Hyperlink open = new Hyperlink();

    SheetPane(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        getStyleClass().add("sheet-pane");
        picture.setId("sheetPicture");
        parents.setId("sheetParents");
        open.setId("openSheet");
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().addAll(new ZoomBar(texts, picture), picture, open, parents);
    }

    void show(EvidenceItem sheet, List<EvidenceItem> originals, List<Image> levels, PixelSize size) {
        picture.setAccessibleText(sheet.key() + " " + DisplayName.of(sheet.displayName()));
        picture.show(levels, size.width(), size.height());
        open.setText(texts.get("comparison.sheet.open", sheet.key()));
        open.setOnAction(event -> navigator.go(new Place.OneEvidence(sheet.id())));
        parents.getChildren().setAll(originals.stream().map(this::parent).toList());
    }

    private FlowPane parent(EvidenceItem original) {
        CopyLabel hash = new CopyLabel(
                texts.get("evidence.fact.hash.copy"), original.file().hash().hex());
        hash.setLength(40);
        FlowPane line = new FlowPane(
                new Label(texts.get(
                        "comparison.sheet.parent", original.key(), DisplayName.of(original.displayName(), 40))),
                hash);
        line.getStyleClass().add("toolbar");
        return line;
    }
}
