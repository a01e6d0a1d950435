package org.takedowndesk.ui.purchase;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.takedowndesk.db.Undoable;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;

/// Says that a purchase was thrown away, as long as that was the last change, and takes it back.
final class RemovedNotice extends HBox {

    private final PurchaseTools tools;
    private final PurchaseStores stores;
    private final Runnable changed;
    private Optional<Undoable> offered = Optional.empty();

    RemovedNotice(PurchaseTools tools, PurchaseStores stores, Runnable changed) {
        this.tools = tools;
        this.stores = stores;
        this.changed = changed;
        Texts texts = tools.texts();
        setId("removedNotice");
        getStyleClass().addAll("panel", "notice", "toolbar");
        Label words = new Label(texts.get("purchase.thrownAway"));
        words.setWrapText(true);
        Button undo = new Button(texts.name(Commands.UNDO));
        undo.setId("undoRemoval");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(event -> undo());
        getChildren().addAll(words, undo);
        offer(Optional.empty());
    }

    /// Offers to take the last change back if it threw a purchase away.
    void offer(Optional<Undoable> last) {
        offered = last.filter(step -> step.action().equals("purchase.removed"));
        setVisible(offered.isPresent());
        setManaged(offered.isPresent());
    }

    void undo() {
        offered.ifPresent(step -> tools.tasks()
                .write("purchase.task.undo", progress -> stores.database().undo(step), done -> changed.run()));
    }
}
