package org.takedowndesk.ui.bundle;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.CopyLabel;
import org.takedowndesk.ui.part.FormField;

/// Checks any bundle, wherever it came from.
public final class CheckBundleController implements Screen {

    private static final int LENGTH = 64;

    private final BundleTools tools;
    private final Texts texts;
    private final Parent view;

    @FXML
    private VBox drop;

    @FXML
    private VBox result;

    public CheckBundleController(BundleTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("bundles.check");
    }

    @Override
    public void refresh() {}

    @Override
    public List<ScreenCommand> commands() {
        return List.of(new ScreenCommand(Commands.CHECK_BUNDLE, this::choose));
    }

    @FXML
    private void initialize() {
        drop.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        drop.setOnDragDropped(event -> {
            check(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    @FXML
    private void choose() {
        tools.dialogs().chooseFileToOpen("bundles.check", FileFilter.PDF).ifPresent(this::check);
    }

    private void check(Path file) {
        tools.tasks().run("bundles.task.check", progress -> CheckedFile.of(file, progress), this::show);
    }

    private void show(CheckedFile checked) {
        ReportPane report = new ReportPane(texts);
        report.show(checked.report());
        CopyLabel file = new CopyLabel(
                texts.get("bundles.copyPath"), checked.file().toAbsolutePath().toString());
        file.setLength(LENGTH);
        CopyLabel hash = new CopyLabel(texts.get("bundles.copyHash"), checked.sha256());
        hash.setLength(LENGTH);
        result.getChildren()
                .setAll(
                        new FormField(texts.get("bundles.file"), file),
                        new FormField(texts.get("casebundle.sha256"), hash),
                        report,
                        new CheckPaperButton(tools, checked));
    }
}
