package org.takedowndesk.ui.evidence;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.ScreenCommand;

/// The ways evidence comes in, as buttons above the list, and below them what came of it.
final class EvidenceSources extends VBox {

    private static final String INCOMING_SHOWN = "incoming-shown";

    private final EvidenceTools tools;
    private final EvidenceAdding adding;
    private final EvidenceCapture capture;
    private final ClipboardOffer stackOffer;
    private final IncomingOffer incomingOffer;
    private final ToggleButton stack = new ToggleButton();
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
        stackOffer = new ClipboardOffer(tools, adding);
        incomingOffer = new IncomingOffer(tools, adding);
        FlowPane bar = new FlowPane(add, paste, new CaptureMenu(texts, capture), stackToggle(), incomingToggle());
        bar.getStyleClass().addAll("toolbar", "evidence-toolbar");
        getChildren().addAll(bar, stackOffer, incomingOffer, notice);
        showNotice();
    }

    /// Lets go of what outlives the screen.
    void close() {
        tools.memory().keep(INCOMING_SHOWN, incomingOffer.isVisible());
        stackOffer.close();
        incomingOffer.close();
        stack.selectedProperty().unbindBidirectional(tools.offers().clipboard().onProperty());
    }

    private ToggleButton stackToggle() {
        stack.setText(tools.texts().get("evidence.stack.button"));
        stack.setId("stackToggle");
        stack.setMinWidth(USE_PREF_SIZE);
        stack.setGraphic(Icon.COPY.node());
        stack.setTooltip(new Tooltip(tools.texts().get("evidence.stack.hint")));
        stack.selectedProperty().bindBidirectional(tools.offers().clipboard().onProperty());
        return stack;
    }

    private ToggleButton incomingToggle() {
        ToggleButton toggle = new ToggleButton("", Icon.IMPORT.node());
        toggle.setId("incomingToggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        incomingOffer.visibleProperty().bind(toggle.selectedProperty());
        incomingOffer.managedProperty().bind(toggle.selectedProperty());
        toggle.setSelected(tools.memory().recall(INCOMING_SHOWN, Boolean.class).orElse(false));
        incomingOffer
                .countProperty()
                .subscribe(count -> toggle.setText(tools.texts().get("evidence.incoming.button", count)));
        return toggle;
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
