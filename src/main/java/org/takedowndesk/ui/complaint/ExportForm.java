package org.takedowndesk.ui.complaint;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;

/// Says what goes into the folders of complaints, and asks whether their bundles do.
final class ExportForm implements Form<Boolean> {

    private static final double WIDTH = 480;

    private final CheckBox bundles = new CheckBox();
    private final VBox view = new VBox();

    /// @param count of complaints
    ExportForm(Texts texts, int count) {
        Label what = new Label(texts.get("complaintexport.what", count));
        what.setId("exportWhat");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        bundles.setId("exportBundles");
        bundles.setText(texts.get("complaintexport.bundles"));
        bundles.setWrapText(true);
        view.getStyleClass().addAll("form", "dialog-form");
        view.setPrefWidth(WIDTH);
        view.getChildren().setAll(what, bundles);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return bundles;
    }

    @Override
    public Optional<Boolean> result() {
        return Optional.of(bundles.isSelected());
    }
}
