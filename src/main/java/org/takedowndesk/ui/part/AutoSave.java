package org.takedowndesk.ui.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ui.Commands;

/// Saves a form by itself: after a short pause in typing, on leaving a field, on leaving the screen, and at once after
/// a change that is whole in itself, such as a file dropped on the form. Undo takes back one saved edit at a time.
///
/// `R` is the record that the form shows. What the fields hold while it cannot be saved, such as half a date, stays
/// in the fields, and [#leave] says no.
public final class AutoSave<R> {

    private static final Duration PAUSE = Duration.millis(800);
    private static final int REMEMBERED = 100;

    private final Supplier<Optional<R>> read;
    private final Consumer<R> show;
    private final BiConsumer<R, Runnable> save;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Deque<R> earlier = new ArrayDeque<>();
    private final List<Node> typedIn = new ArrayList<>();
    private Subscription cursor = Subscription.EMPTY;
    private R saved;
    private int onTheWay;
    private boolean showing;
    private boolean touched;
    private boolean closed;

    /// @param start what is saved now and shown
    /// @param read what the fields hold; empty when something in them is wrong, after saying so beside the field
    /// @param show fills the fields
    /// @param save hands the record on to be saved in the background, and runs what it is given when that has ended
    public AutoSave(R start, Supplier<Optional<R>> read, Consumer<R> show, BiConsumer<R, Runnable> save) {
        this.saved = start;
        this.read = read;
        this.show = show;
        this.save = save;
        pause.setOnFinished(event -> flush());
        put(start);
    }

    /// Watches the values of the form's fields.
    public void watch(ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.subscribe((before, now) -> touch());
        }
    }

    /// Saves whenever the cursor leaves a field of `form`, and takes undo for the whole form.
    public void attach(Node form, Node... fields) {
        typedIn.addAll(List.of(fields));
        // The scene's own word for where the cursor is: a container's focusWithin stays true for good once a node
        // that had the cursor was taken out of it.
        cursor = form.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((before, now) -> {
            if (field(before) != null && field(before) != field(now)) {
                flush();
            }
        });
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Commands.UNDO.keys().stream().anyMatch(keys -> keys.match(event)) && canUndo()) {
                undo();
                event.consume();
            }
        });
    }

    /// Saves what was typed, if anything was and if it can be; says whether nothing unsaved is left.
    public boolean flush() {
        pause.stop();
        if (!touched || closed) {
            return true;
        }
        Optional<R> value = read.get();
        if (value.isEmpty()) {
            return false;
        }
        touched = false;
        if (!value.get().equals(saved)) {
            remember(saved);
            hand(value.get());
        }
        return true;
    }

    /// For `Screen.mayLeave`: saves, and says no when the fields hold what cannot be saved.
    public boolean leave() {
        return flush();
    }

    /// For `Screen.close`: saves what can be saved, and nothing from then on.
    public void close() {
        flush();
        pause.stop();
        cursor.unsubscribe();
        closed = true;
    }

    public boolean canUndo() {
        return touched || !earlier.isEmpty();
    }

    /// Takes back what was typed since the last save, or else the last saved edit.
    public void undo() {
        pause.stop();
        if (touched && !read.get().equals(Optional.of(saved))) {
            put(saved);
            return;
        }
        if (!earlier.isEmpty()) {
            R back = earlier.pop();
            put(back);
            hand(back);
        }
    }

    /// Shows what was changed elsewhere, unless the user is typing just now or an edit is on its way to the disk: what
    /// was read meanwhile may be older than that edit.
    public void refresh(R current) {
        if (!touched && onTheWay == 0 && !current.equals(saved)) {
            saved = current;
            put(current);
        }
    }

    private void hand(R value) {
        saved = value;
        onTheWay++;
        save.accept(value, () -> onTheWay--);
    }

    private void touch() {
        if (showing || closed) {
            return;
        }
        touched = true;
        // Nobody is typing: a file was dropped, or a field took its words as the cursor left it. Nothing follows to
        // wait for.
        if (nobodyTypes()) {
            flush();
        } else {
            pause.playFromStart();
        }
    }

    private boolean nobodyTypes() {
        return !typedIn.isEmpty()
                && typedIn.stream()
                        .map(Node::getScene)
                        .noneMatch(scene -> scene != null && field(scene.getFocusOwner()) != null);
    }

    /// The attached field in which a node is, or which it is.
    private @Nullable Node field(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (typedIn.contains(at)) {
                return at;
            }
        }
        return null;
    }

    private void put(R value) {
        showing = true;
        try {
            show.accept(value);
        } finally {
            showing = false;
            touched = false;
        }
    }

    private void remember(R value) {
        earlier.push(value);
        if (earlier.size() > REMEMBERED) {
            earlier.removeLast();
        }
    }
}
