package org.takedowndesk.ui.evidence.gallery;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.FileDescription;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.FileType;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.FxPicture;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.ui.part.ZoomBar;
import org.takedowndesk.vault.Vault;

/// Two pictures or first pages beside each other, zoomed and moved together. Nothing is changed or kept.
public final class PairPane extends VBox {

    private static final int LONGEST_SIDE = 4000;

    private record Decoded(List<Image> levels, double width, double height) {}

    private final Tasks tasks;
    private final Vault vault;
    private final Pictures pictures;
    private final Texts texts;

    /// @param close is run when the user has seen enough
    public PairPane(Tasks tasks, Texts texts, Vault vault, Pictures pictures, List<EvidenceItem> two, Runnable close) {
        this.tasks = tasks;
        this.texts = texts;
        this.vault = vault;
        this.pictures = pictures;
        setId("pairPane");
        getStyleClass().add("pair-pane");
        PictureView first = view("pairFirst");
        PictureView second = view("pairSecond");
        second.magnificationProperty().bindBidirectional(first.magnificationProperty());
        second.centreProperty().bindBidirectional(first.centreProperty());
        Button done = new Button(texts.get("gallery.compare.close"), Icon.CANCEL.node());
        done.setId("pairClose");
        done.setOnAction(event -> close.run());
        HBox bar = new HBox(done, new ZoomBar(texts, first));
        bar.getStyleClass().add("toolbar");
        SplitPane both = new SplitPane(named(two.getFirst(), first), named(two.get(1), second));
        both.setOrientation(Orientation.HORIZONTAL);
        both.setDividerPositions(0.5);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(bar, both);
    }

    /// Whether two such items can be compared here.
    public static boolean canShow(List<EvidenceItem> items) {
        return items.size() == 2
                && items.stream().allMatch(item -> item.description().showable());
    }

    private static PictureView view(String id) {
        PictureView view = new PictureView();
        view.setId(id);
        view.setGrow(true);
        return view;
    }

    private VBox named(EvidenceItem item, PictureView view) {
        Label name = new Label(item.key() + "  " + DisplayName.of(item.displayName()));
        name.getStyleClass().add("picture-name");
        view.setAccessibleText(name.getText());
        VBox.setVgrow(view, Priority.ALWAYS);
        VBox box = new VBox(name, view);
        box.getStyleClass().add("named-picture");
        tasks.run(
                "evidence.task.show",
                progress -> decode(item),
                decoded -> view.show(decoded.levels(), decoded.width(), decoded.height()),
                failure -> name.setText(name.getText() + " - " + texts.get("evidence.cannotShow")));
        return box;
    }

    private Decoded decode(EvidenceItem item) {
        FileDescription file = item.description();
        BufferedImage image = pictures.read(vault.path(item.file().hash()), LONGEST_SIDE / 2);
        boolean page = file.type() == FileType.PDF || file.width() == 0;
        return new Decoded(
                FxPicture.levels(image),
                page ? image.getWidth() : file.width(),
                page ? image.getHeight() : file.height());
    }
}
