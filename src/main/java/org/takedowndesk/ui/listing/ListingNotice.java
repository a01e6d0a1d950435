package org.takedowndesk.ui.listing;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.db.Undoable;
import org.takedowndesk.ui.Commands;

/// Says above the table what was done just now, and takes just that back.
final class ListingNotice extends HBox {

    private final ListingTools tools;
    private final ListingStores stores;
    private final Label words = new Label();
    private final Button undo = new Button();
    private @Nullable Undoable offered;

    ListingNotice(ListingTools tools, ListingStores stores) {
        this.tools = tools;
        this.stores = stores;
        setId("listingNotice");
        getStyleClass().addAll("panel", "notice", "toolbar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("noticeText");
        words.setWrapText(true);
        undo.setId("undoButton");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(event -> undo());
        Button close = new Button(tools.texts().get("listing.notice.close"));
        close.setId("noticeClose");
        close.setMinWidth(USE_PREF_SIZE);
        close.getStyleClass().add("flat");
        close.setOnAction(event -> hide());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(words, gap, undo, close);
        hide();
    }

    /// Says what the last change did, and offers to take it back.
    void say(String done) {
        words.setText(done);
        put(true);
        offer(null);
        tools.tasks()
                .run(
                        "listing.task.read",
                        progress -> stores.database().undoable(),
                        last -> offer(last.filter(step -> step.action().startsWith("listing."))
                                .orElse(null)));
    }

    void hide() {
        put(false);
        offer(null);
    }

    boolean canUndo() {
        return offered != null;
    }

    /// Takes back what the notice told of; if something else was changed since, it says what, and changes nothing.
    void undo() {
        if (offered == null) {
            return;
        }
        Undoable step = offered;
        offer(null);
        tools.tasks()
                .write(
                        "listing.task.undo",
                        progress -> stores.database().undo(step).isPresent()
                                ? tools.show().action("undo." + step.action())
                                : passed(),
                        words::setText);
    }

    private String passed() {
        Optional<Undoable> last = stores.database().undoable();
        return tools.texts()
                .get(
                        "listing.undo.passed",
                        last.map(step -> tools.show().action(step.action())).orElse(""));
    }

    private void offer(@Nullable Undoable step) {
        offered = step;
        undo.setText(
                step == null
                        ? tools.texts().name(Commands.UNDO)
                        : tools.texts().get("listing.undo", tools.show().action(step.action())));
        undo.setVisible(step != null);
        undo.setManaged(step != null);
    }

    private void put(boolean there) {
        setVisible(there);
        setManaged(there);
    }
}
