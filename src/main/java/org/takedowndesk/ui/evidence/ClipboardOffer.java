package org.takedowndesk.ui.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;

/// Shows the stack of the clipboard, while it is switched on or holds something.
final class ClipboardOffer extends StackPane {

    private static final double SMALL = 48;

    private final EvidenceTools tools;
    private final EvidenceText words;
    private final ClipboardStack stack;
    private final EvidenceAdding adding;
    private final OfferPane pane;
    private final Subscription watch;

    ClipboardOffer(EvidenceTools tools, EvidenceAdding adding) {
        this.tools = tools;
        this.adding = adding;
        this.stack = tools.offers().clipboard();
        this.words = new EvidenceText(tools.texts(), tools.zone());
        this.pane = new OfferPane(
                tools.texts(),
                "clipboardStack",
                "evidence.stack.title",
                () -> take(List.copyOf(stack.entries())),
                () -> stack.remove(List.copyOf(stack.entries())));
        getChildren().add(pane);
        watch = stack.entries()
                .subscribe(this::show)
                .and(stack.onProperty().subscribe(on -> show()))
                .and(stack.fullProperty().subscribe(full -> show()));
    }

    void close() {
        watch.unsubscribe();
    }

    private void show() {
        boolean shown = stack.onProperty().get() || !stack.entries().isEmpty();
        setVisible(shown);
        setManaged(shown);
        Texts texts = tools.texts();
        String explanation = stack.onProperty().get() ? "evidence.stack.on" : "evidence.stack.off";
        pane.show(
                texts.get(explanation), stack.entries().stream().map(this::row).toList());
        pane.warn(stack.fullProperty().get() ? texts.get("evidence.stack.full") : "");
    }

    private Node row(ClipboardStack.Entry entry) {
        Texts texts = tools.texts();
        String time = words.show().time(entry.at());
        Runnable take = () -> take(List.of(entry));
        Runnable skip = () -> stack.remove(List.of(entry));
        return switch (entry.what()) {
            case ClipboardEvidence.Picture picture -> {
                ImageView view = new ImageView(
                        picture.pixels().thumbnail((int) (2 * SMALL)).image());
                view.setFitWidth(SMALL);
                view.setFitHeight(SMALL);
                view.setPreserveRatio(true);
                String size = texts.get(
                        "evidence.pixels",
                        Integer.toString(picture.pixels().width()),
                        Integer.toString(picture.pixels().height()));
                String detail = picture.sourceUrl().isEmpty()
                        ? time
                        : texts.get("evidence.stack.from", time, DisplayName.of(picture.sourceUrl(), 80));
                yield new OfferRow(texts, framed(view), size, detail, take, skip);
            }
            case ClipboardEvidence.Files files -> {
                String first =
                        DisplayName.of(String.valueOf(files.paths().getFirst().getFileName()), 48);
                String name = texts.get("evidence.add.files", files.paths().size(), first);
                yield new OfferRow(texts, framed(Icon.FILE.node()), name, time, take, skip);
            }
        };
    }

    private static Node framed(Node picture) {
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("offer-picture");
        return frame;
    }

    private void take(List<ClipboardStack.Entry> entries) {
        if (!entries.isEmpty()) {
            adding.addStacked(entries, () -> stack.remove(entries));
        }
    }
}
