package org.takedowndesk.ui.evidence;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.takedowndesk.bagit.BagWriter;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;

/// Asks what goes into a package and whether it is a folder or a ZIP.
final class PackageExportForm implements Form<PackageExportForm.Wish> {

    /// What the user wants.
    ///
    /// @param whole everything of the case rather than what is chosen
    record Wish(boolean whole, BagWriter.Form form) {}

    private final RadioButton whole = new RadioButton();
    private final RadioButton chosen = new RadioButton();
    private final RadioButton zip = new RadioButton();
    private final RadioButton folder = new RadioButton();
    private final VBox view = new VBox();

    /// @param ofCase how many items the case has, 0 where there is no case
    /// @param ofChoice how many items are chosen
    PackageExportForm(Texts texts, int ofCase, int ofChoice, BagWriter.Form last) {
        view.getStyleClass().addAll("form", "dialog-form");
        ToggleGroup what = new ToggleGroup();
        prepare(whole, "packageWhole", texts.get("evidence.package.whole", ofCase), what);
        prepare(chosen, "packageChosen", texts.get("evidence.package.chosen", ofChoice), what);
        whole.setDisable(ofCase == 0);
        chosen.setDisable(ofChoice == 0);
        (ofChoice > 1 || ofCase == 0 ? chosen : whole).setSelected(true);
        ToggleGroup how = new ToggleGroup();
        prepare(zip, "packageZip", texts.get("evidence.package.asZip"), how);
        prepare(folder, "packageFolder", texts.get("evidence.package.folder"), how);
        (last == BagWriter.Form.FOLDER ? folder : zip).setSelected(true);
        Label parents = new Label(texts.get("evidence.package.parents"));
        parents.getStyleClass().add("quiet");
        parents.setWrapText(true);
        view.getChildren()
                .setAll(
                        title(texts.get("evidence.package.what")),
                        whole,
                        chosen,
                        parents,
                        title(texts.get("evidence.package.how")),
                        zip,
                        folder);
    }

    private static void prepare(RadioButton button, String id, String text, ToggleGroup group) {
        button.setId(id);
        button.setText(text);
        button.setWrapText(true);
        button.setToggleGroup(group);
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("section-title");
        return title;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return whole.isSelected() ? whole : chosen;
    }

    @Override
    public Optional<Wish> result() {
        return Optional.of(
                new Wish(whole.isSelected(), folder.isSelected() ? BagWriter.Form.FOLDER : BagWriter.Form.ZIP));
    }
}
