package org.takedowndesk.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.ui.Icon;

/// A list of like things in a form, each in its card, with buttons to add one and to take one away.
public final class Cards<T, C extends Card<T>> extends VBox {

    /// What the list says.
    ///
    /// @param title of the card with that number
    public record Words(String add, IntFunction<String> title, IntFunction<String> remove) {}

    private final Words words;
    private final Function<Runnable, C> maker;
    private final List<C> cards = new ArrayList<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final VBox list = new VBox();

    /// @param maker makes an empty card that calls what it is given whenever a field changes
    public Cards(String id, Words words, Function<Runnable, C> maker) {
        this.words = words;
        this.maker = maker;
        setId(id);
        getStyleClass().add("cards");
        list.getStyleClass().add("cards");
        list.setManaged(false);
        Button add = new Button(words.add(), Icon.ADD.node());
        add.setId(id + "Add");
        add.setOnAction(event -> add());
        getChildren().addAll(list, add);
    }

    /// Counts up whenever anything in the list changes.
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public void show(List<T> values) {
        if (values.size() != cards.size()) {
            cards.clear();
            values.forEach(value -> cards.add(maker.apply(this::changed)));
            lay();
        }
        for (int i = 0; i < values.size(); i++) {
            cards.get(i).show(values.get(i));
        }
    }

    public List<T> read() {
        return cards.stream().map(Card::read).toList();
    }

    public boolean pass() {
        boolean all = true;
        for (C card : cards) {
            all &= card.passes();
        }
        return all;
    }

    public List<C> cards() {
        return List.copyOf(cards);
    }

    /// Leads to where the next thing is to be done: the first card, or a new one.
    public void lead() {
        if (cards.isEmpty()) {
            add();
        } else {
            cards.getFirst().firstField().requestFocus();
        }
    }

    public void add() {
        C card = maker.apply(this::changed);
        cards.add(card);
        lay();
        changed();
        card.firstField().requestFocus();
    }

    private void remove(C card) {
        cards.remove(card);
        lay();
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    private void lay() {
        List<Node> views = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            views.add(framed(cards.get(i), i + 1));
        }
        list.getChildren().setAll(views);
        list.setManaged(!cards.isEmpty());
    }

    private VBox framed(C card, int number) {
        Label title = new Label(words.title().apply(number));
        title.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = new Button("", Icon.DELETE.node());
        remove.setId("remove");
        remove.getStyleClass().addAll("button-icon", "flat");
        remove.setAccessibleText(words.remove().apply(number));
        remove.setTooltip(new Tooltip(words.remove().apply(number)));
        remove.setOnAction(event -> remove(card));
        HBox head = new HBox(title, gap, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox frame = new VBox(head, card.view());
        frame.setId(getId() + number);
        frame.getStyleClass().add("card");
        return frame;
    }
}
