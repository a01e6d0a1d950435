package org.takedowndesk.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.takedowndesk.ui.Icon;

/// Several short values, each as a tag that can be taken away, with a field to write more; a comma or Enter ends one,
/// Backspace in the empty field takes back the last.
///
/// What is written and not understood stays in the field, and [#unread] gives it.
public final class TagField extends FlowPane {

    private static final Pattern SEPARATOR = Pattern.compile("[,;，；、\\n\\t]+");

    private final SuggestField<String> input = new SuggestField<>();
    private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(List.of());
    private Function<String, Optional<String>> reader = Optional::of;
    private Function<String, String> words = tag -> tag;
    private Function<String, String> removal = tag -> tag;

    public TagField() {
        getStyleClass().add("tag-field");
        input.getStyleClass().add("tag-input");
        getChildren().add(input);
        input.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (SEPARATOR.matcher(event.getCharacter()).matches()) {
                take();
                event.consume();
            }
        });
        input.focusedProperty().subscribe((before, now) -> {
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("focused-within"), now);
            if (!now) {
                take();
            }
        });
        input.setOnAction(event -> take());
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE
                    && input.getText().isEmpty()
                    && !getTags().isEmpty()) {
                setTags(getTags().subList(0, getTags().size() - 1));
                event.consume();
            }
        });
    }

    /// The field in which tags are written; its id follows from that of this one.
    public SuggestField<String> input() {
        return input;
    }

    public String getName() {
        return input.getAccessibleText() == null ? "" : input.getAccessibleText();
    }

    /// What the field is called by readers of the screen.
    public void setName(String name) {
        input.setAccessibleText(name);
    }

    /// @param reader the tag that words mean, empty when they mean none
    /// @param words what a tag is called at length
    /// @param removal what the button that takes a tag away is called
    public void read(
            Function<String, Optional<String>> reader,
            Function<String, String> words,
            Function<String, String> removal) {
        this.reader = reader;
        this.words = words;
        this.removal = removal;
    }

    /// Offers tags while one types.
    public void offer(Function<String, List<String>> matching) {
        input.suggest(matching, tag -> words.apply(tag) + " (" + tag + ")", tag -> {
            input.clear();
            add(tag);
        });
    }

    public List<String> getTags() {
        return tags.get();
    }

    public void setTags(List<String> values) {
        tags.set(List.copyOf(values));
        // The input stays where it is: a node that is taken out and put back forgets that it has the cursor.
        getChildren().remove(0, getChildren().size() - 1);
        getChildren().addAll(0, values.stream().map(this::chip).toList());
    }

    public ReadOnlyObjectProperty<List<String>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }

    /// What is written and was not understood.
    public String unread() {
        return input.getText().strip();
    }

    @Override
    public void requestFocus() {
        input.requestFocus();
    }

    private void take() {
        List<String> left = new ArrayList<>();
        SEPARATOR
                .splitAsStream(input.getText())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> reader.apply(word).ifPresentOrElse(this::add, () -> left.add(word)));
        String rest = String.join(" ", left);
        if (!input.getText().equals(rest)) {
            input.show(rest);
            input.end();
        }
    }

    private void add(String tag) {
        if (!getTags().contains(tag)) {
            List<String> more = new ArrayList<>(getTags());
            more.add(tag);
            setTags(more);
        }
    }

    private void remove(String tag) {
        setTags(getTags().stream().filter(other -> !other.equals(tag)).toList());
        input.requestFocus();
    }

    private HBox chip(String tag) {
        Label label = new Label(tag);
        if (!words.apply(tag).equals(tag)) {
            label.setTooltip(new Tooltip(words.apply(tag)));
        }
        Button remove = new Button("", Icon.CANCEL.node());
        remove.getStyleClass().addAll("button-icon", "flat", "tag-remove");
        remove.setAccessibleText(removal.apply(tag));
        remove.setTooltip(new Tooltip(removal.apply(tag)));
        remove.setOnAction(event -> remove(tag));
        HBox chip = new HBox(label, remove);
        chip.getStyleClass().add("tag");
        return chip;
    }
}
