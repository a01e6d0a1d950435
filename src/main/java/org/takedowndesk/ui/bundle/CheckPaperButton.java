package org.takedowndesk.ui.bundle;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.takedowndesk.bundle.CheckPaper;
import org.takedowndesk.bundle.Demand;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.FileFilter;

/// Keeps what a check found as a PDF; it proposes to lie beside the file that was checked.
final class CheckPaperButton extends VBox {

    private final BundleTools tools;
    private final CheckedFile checked;
    private final String reader;
    private final List<Demand> demands;
    private final Label said = new Label();

    /// Of a file that was compared with itself only.
    CheckPaperButton(BundleTools tools, CheckedFile checked) {
        this(tools, checked, "", List.of());
    }

    /// @param reader whose demands it was compared with
    CheckPaperButton(BundleTools tools, CheckedFile checked, String reader, List<Demand> demands) {
        this.reader = reader;
        this.demands = List.copyOf(demands);
        this.tools = tools;
        this.checked = checked;
        Texts texts = tools.texts();
        Button button = new Button(texts.get("bundles.checkPaper"));
        button.setId("checkPaper");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> save());
        said.setId("checkPaperSaid");
        said.setWrapText(true);
        said.getStyleClass().add("quiet");
        getChildren().addAll(button, said);
    }

    private void save() {
        tools.dialogs()
                .chooseFileToSave("bundles.checkPaper", CheckPaper.name(checked.file()), FileFilter.PDF)
                .ifPresent(target -> tools.tasks()
                        .work(
                                "bundles.task.checkPaper",
                                progress -> new CheckPaper()
                                        .write(checked.report(), about(), target, progress)
                                        .file(),
                                this::saved));
    }

    private CheckPaper.About about() {
        return new CheckPaper.About(
                checked.file(),
                checked.sha256(),
                checked.file().toFile().length(),
                reader,
                demands,
                tools.clock().instant(),
                tools.texts().locale());
    }

    private void saved(Path file) {
        said.setText(tools.texts().get("bundles.checkPaper.saved", file));
    }
}
