package org.takedowndesk.ui.bundle;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.takedowndesk.bundle.BatesNumber;
import org.takedowndesk.casebundle.BatesPlace;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.CopyLabel;

/// Asks for a Bates number and says on which item and page it stands.
final class BatesSearch extends VBox {

    private static final int LENGTH = 160;

    private final BundleTools tools;
    private final CaseId caseId;
    private final Texts texts;
    private final Consumer<ExportedBundle> onFound;
    private final TextField number = new TextField();
    private final VBox found = new VBox();

    /// @param onFound is told the newest bundle that has the number
    BatesSearch(BundleTools tools, CaseId caseId, Consumer<ExportedBundle> onFound) {
        this.tools = tools;
        this.caseId = caseId;
        this.texts = tools.texts();
        this.onFound = onFound;
        number.setId("batesNumber");
        number.setPromptText(texts.get("bundles.bates.prompt"));
        number.setAccessibleText(texts.get("bundles.bates.number"));
        number.setPrefColumnCount(16);
        number.setOnAction(event -> search());
        found.setId("batesFound");
        Label label = new Label(texts.get("bundles.bates.number"));
        label.setLabelFor(number);
        HBox line = new HBox(8, label, number);
        line.getStyleClass().add("toolbar");
        getChildren().addAll(line, found);
    }

    private void search() {
        String written = number.getText().strip();
        if (written.isEmpty()) {
            found.getChildren().clear();
            return;
        }
        Optional<BatesNumber> wanted = BatesNumber.of(written);
        if (wanted.isEmpty()) {
            say(texts.get("bundles.bates.none", written));
            return;
        }
        tools.tasks()
                .run(
                        "bundles.task.bates",
                        progress -> tools.stores().bundles().bates().find(wanted.get(), caseId),
                        places -> show(wanted.get(), places));
    }

    private void show(BatesNumber wanted, List<BatesPlace> places) {
        if (places.isEmpty()) {
            say(texts.get("bundles.bates.none", wanted.text()));
            return;
        }
        found.getChildren().clear();
        for (BatesPlace place : places) {
            String words = place.exhibit().isEmpty()
                    ? texts.get(
                            "bundles.bates.noExhibit",
                            place.number().text(),
                            place.page(),
                            place.bundle().id().value())
                    : texts.get(
                            "bundles.bates.found",
                            place.number().text(),
                            place.exhibit(),
                            place.item(),
                            place.title(),
                            place.pageOfExhibit(),
                            place.page(),
                            place.bundle().id().value());
            CopyLabel line = new CopyLabel(texts.get("bundles.bates.copy"), words);
            line.setLength(LENGTH);
            found.getChildren().add(line);
        }
        onFound.accept(places.getFirst().bundle());
    }

    private void say(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        found.getChildren().setAll(label);
    }
}
