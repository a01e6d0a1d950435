package org.takedowndesk.ui.evidence;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.ScreenCommand;

/// The ways evidence comes in, as buttons above the list, and below them what came of it.
final class EvidenceSources extends VBox {

    private final EvidenceTools tools;
    private final EvidenceAdding adding;
    private final EvidenceCapture capture;
    private final StackPane notice = new StackPane();

    EvidenceSources(EvidenceTools tools, EvidenceStores stores, EvidenceAdding adding) {
        this.tools = tools;
        this.adding = adding;
        this.capture = new EvidenceCapture(tools, stores, adding);
        getStyleClass().add("evidence-sources");
        Texts texts = tools.texts();
        Button add = button("addButton", "evidence.add.choose", Icon.ADD, adding::chooseFiles);
        add.getStyleClass().add("accent");
        Button paste = button("pasteButton", "evidence.paste.button", Icon.PASTE, adding::paste);
        FlowPane bar = new FlowPane(add, paste, new CaptureMenu(texts, capture));
        bar.getStyleClass().addAll("toolbar", "evidence-toolbar");
        getChildren().addAll(bar, notice);
        showNotice();
    }

    List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.NEW, adding::chooseFiles),
                new ScreenCommand(Commands.PASTE, adding::paste),
                new ScreenCommand(Commands.CAPTURE, capture::region),
                new ScreenCommand(Commands.CAPTURE_AGAIN, capture::again),
                new ScreenCommand(Commands.CAPTURE_SCREEN, capture::wholeScreen),
                new ScreenCommand(Commands.CAPTURE_REPEATED, capture::repeated));
    }

    /// What came of adding last, until it is closed.
    void showNotice() {
        notice.getChildren().clear();
        adding.lastResult()
                .ifPresent(result -> notice.getChildren().setAll(new IntakeNotice(tools.texts(), result, () -> {
                    adding.forgetResult();
                    showNotice();
                })));
        notice.setManaged(!notice.getChildren().isEmpty());
    }

    private Button button(String id, String key, Icon icon, Runnable action) {
        Button button = new Button(tools.texts().get(key), icon.node());
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
