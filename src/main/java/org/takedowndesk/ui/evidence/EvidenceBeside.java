package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.evidence.gallery.PairPane;
import org.takedowndesk.ui.part.ListDetail;

/// What stands beside a list of evidence: the chosen item, two items that are compared, a hint to choose one, or
/// nothing while the list is empty.
final class EvidenceBeside {

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final ListDetail listDetail;
    private final StackPane place;
    private @Nullable OneEvidenceController item;
    private boolean emptyList = true;

    EvidenceBeside(EvidenceTools tools, EvidenceStores stores, ListDetail listDetail, StackPane place) {
        this.tools = tools;
        this.stores = stores;
        this.listDetail = listDetail;
        this.place = place;
    }

    boolean isOpen() {
        return item != null;
    }

    boolean mayLeave() {
        return item == null || item.mayLeave();
    }

    /// @param askForSource whether the user should say at once where a capture comes from
    void open(EvidenceId id, boolean askForSource) {
        close();
        OneEvidenceController opened = new OneEvidenceController(tools, stores, id, Orientation.VERTICAL);
        item = opened;
        show(opened.view());
        if (askForSource) {
            opened.askForSource();
        }
        opened.refresh();
    }

    /// From its top, where there is not the room for all of it.
    private void show(Parent view) {
        StackPane.setAlignment(view, Pos.TOP_LEFT);
        place.getChildren().setAll(view);
    }

    void refresh() {
        if (item != null) {
            item.refresh();
        }
    }

    void close() {
        if (item != null) {
            item.close();
            item = null;
        }
    }

    /// Where no item is open: says that one can be chosen, if there is one.
    void hint(boolean nothingToChoose) {
        emptyList = nothingToChoose;
        if (item != null) {
            return;
        }
        if (emptyList) {
            place.getChildren().clear();
        } else {
            Label hint = new Label(tools.texts().get("evidence.chooseOne"));
            hint.getStyleClass().add("quiet");
            hint.setWrapText(true);
            place.getChildren().setAll(hint);
        }
    }

    /// Shows two items beside each other, in the place of the one.
    ///
    /// @param back is run when the user has seen enough
    void compare(List<EvidenceItem> two, Runnable back) {
        place.getChildren()
                .setAll(new PairPane(tools.tasks(), tools.texts(), stores.vault(), stores.pictures(), two, () -> {
                    endComparing();
                    back.run();
                }));
        if (!listDetail.isDetailOnly()) {
            listDetail.toggle();
        }
    }

    private void endComparing() {
        if (item == null) {
            hint(emptyList);
        } else {
            show(item.view());
        }
        if (listDetail.isDetailOnly()) {
            listDetail.toggle();
        }
    }

    /// What the open item offers, without undo, which the list may have to itself.
    Stream<ScreenCommand> commands() {
        return item == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(new ScreenCommand(Commands.OPEN, listDetail::toggle)),
                        item.commands().stream().filter(command -> command.command() != Commands.UNDO));
    }

    void undo() {
        if (item != null) {
            item.commands().stream()
                    .filter(command -> command.command() == Commands.UNDO)
                    .forEach(command -> command.action().run());
        }
    }
}
