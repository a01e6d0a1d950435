package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// What a check of a package found, one difference a line.
final class PackageResult implements Form<Boolean> {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 300;

    private final VBox view = new VBox();
    private final ListView<String> list = new ListView<>();

    PackageResult(Texts texts, String verdict, boolean sound, String signed, List<String> lines) {
        StatusDot dot = new StatusDot(verdict, sound ? Tone.GOOD : Tone.BAD);
        dot.setId("packageVerdict");
        dot.setWrapText(true);
        Label signer = new Label(signed);
        signer.setId("packageSigner");
        signer.setWrapText(true);
        list.setId("packageDifferences");
        list.setPrefSize(WIDTH, HEIGHT);
        list.setAccessibleText(texts.get("evidence.package.differences"));
        list.getItems().setAll(lines);
        list.setPlaceholder(new Label(texts.get("evidence.package.none")));
        view.getStyleClass().add("form");
        view.getChildren().setAll(dot, signer, list);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return list;
    }

    @Override
    public Optional<Boolean> result() {
        return Optional.of(true);
    }
}
