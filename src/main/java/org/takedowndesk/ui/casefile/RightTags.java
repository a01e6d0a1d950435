package org.takedowndesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;

/// The rights a case relies on: the first few as tags that can be taken away, and a menu of all rights of the holder
/// in which each is put to the case or taken from it.
public final class RightTags extends HBox {

    private static final int SHOWN = 2;

    private final MenuButton menu = new MenuButton();
    private Consumer<List<RightId>> changed = wanted -> {};
    private List<RightId> relied = List.of();
    private @Nullable Texts texts;

    public RightTags() {
        getStyleClass().add("tag-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        menu.setId("caseRights");
        menu.getStyleClass().add("small");
        menu.setMinWidth(USE_PREF_SIZE);
        getChildren().add(menu);
    }

    /// @param changed told the rights relied on after a change
    void begin(Texts words, Consumer<List<RightId>> changed) {
        this.texts = words;
        this.changed = changed;
        menu.setText(words.get("case.rights.menu", 0, 0));
    }

    /// @param owned all rights of the case's holder
    void show(List<Right> owned, List<RightId> reliedOn) {
        if (texts == null) {
            return;
        }
        relied = reliedOn;
        List<Node> tags = new ArrayList<>();
        menu.getItems().clear();
        for (Right right : owned) {
            boolean chosen = reliedOn.contains(right.id());
            if (chosen && tags.size() < SHOWN) {
                tags.add(tag(right, texts));
            }
            if (chosen || !right.archived()) {
                menu.getItems().add(choice(right, chosen, texts));
            }
        }
        menu.setText(
                texts.get("case.rights.menu", reliedOn.size(), menu.getItems().size()));
        menu.setDisable(menu.getItems().isEmpty());
        tags.add(menu);
        getChildren().setAll(tags);
    }

    private CheckMenuItem choice(Right right, boolean chosen, Texts words) {
        CheckMenuItem item = new CheckMenuItem(RightWords.of(right, words));
        item.setSelected(chosen);
        item.setOnAction(event -> change(right.id(), item.isSelected()));
        return item;
    }

    private Node tag(Right right, Texts words) {
        Label label = new Label(right.displayName().isBlank() ? words.name(right.type()) : right.displayName());
        label.setTooltip(new Tooltip(RightWords.of(right, words)));
        label.setMinWidth(0);
        Button remove = new Button("", Icon.CANCEL.node());
        remove.getStyleClass().addAll("button-icon", "flat", "tag-remove");
        remove.setAccessibleText(words.get("case.rights.remove", label.getText()));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(event -> change(right.id(), false));
        remove.setMinWidth(USE_PREF_SIZE);
        HBox tag = new HBox(label, remove);
        tag.setMinWidth(0);
        tag.getStyleClass().add("tag");
        return tag;
    }

    private void change(RightId right, boolean wanted) {
        List<RightId> now = new ArrayList<>(relied);
        now.remove(right);
        if (wanted) {
            now.add(right);
        }
        changed.accept(now);
    }
}
