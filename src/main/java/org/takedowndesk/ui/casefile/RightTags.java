package org.takedowndesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;

/// The rights a case relies on, each as a tag that can be taken away, and a menu of the holder's others to add.
public final class RightTags extends FlowPane {

    private final MenuButton add = new MenuButton();
    private Consumer<List<RightId>> changed = wanted -> {};
    private List<RightId> relied = List.of();
    private @Nullable Texts texts;

    public RightTags() {
        getStyleClass().add("tag-line");
        setAlignment(Pos.CENTER_LEFT);
        add.setId("addRight");
        add.getStyleClass().addAll("small", "flat");
        add.setGraphic(Icon.ADD.node());
    }

    /// @param changed told the rights relied on after a change
    void begin(Texts words, Consumer<List<RightId>> changed) {
        this.texts = words;
        this.changed = changed;
        add.setText(words.get("case.rights.add"));
    }

    /// @param owned all rights of the case's holder
    void show(List<Right> owned, List<RightId> reliedOn) {
        if (texts == null) {
            return;
        }
        relied = reliedOn;
        List<Node> tags = new ArrayList<>();
        add.getItems().clear();
        for (Right right : owned) {
            if (reliedOn.contains(right.id())) {
                tags.add(tag(right, texts));
            } else if (!right.archived()) {
                MenuItem item = new MenuItem(RightWords.of(right, texts));
                item.setOnAction(event -> put(right.id()));
                add.getItems().add(item);
            }
        }
        if (tags.isEmpty()) {
            Label none = new Label(texts.get("case.rights.noneYet"));
            none.getStyleClass().add("quiet");
            tags.add(none);
        }
        if (!add.getItems().isEmpty()) {
            tags.add(add);
        }
        getChildren().setAll(tags);
    }

    private Node tag(Right right, Texts words) {
        Label label = new Label(right.displayName().isBlank() ? words.name(right.type()) : right.displayName());
        label.setTooltip(new Tooltip(RightWords.of(right, words)));
        Button remove = new Button("", Icon.CANCEL.node());
        remove.getStyleClass().addAll("button-icon", "flat", "tag-remove");
        remove.setAccessibleText(words.get("case.rights.remove", right.displayName()));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(event -> take(right.id()));
        HBox tag = new HBox(label, remove);
        tag.getStyleClass().add("tag");
        return tag;
    }

    private void put(RightId right) {
        List<RightId> more = new ArrayList<>(relied);
        more.add(right);
        changed.accept(more);
    }

    private void take(RightId right) {
        changed.accept(relied.stream().filter(other -> !other.equals(right)).toList());
    }
}
