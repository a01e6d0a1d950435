package org.takedowndesk.ui.workcopy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;

/// A recipe in the making: its steps, the chosen one, and the way back and forth between all states.
final class CopyEdit {

    static final int NONE = -1;

    private record State(Recipe recipe, int chosen) {}

    private final Deque<State> behind = new ArrayDeque<>();
    private final Deque<State> ahead = new ArrayDeque<>();
    private final Runnable changed;
    private State now;

    /// @param changed called after every change, of steps or choice
    CopyEdit(Recipe start, Runnable changed) {
        this.now = new State(start, NONE);
        this.changed = changed;
    }

    Recipe recipe() {
        return now.recipe();
    }

    /// The chosen step, or [#NONE].
    int chosen() {
        return now.chosen();
    }

    Optional<Operation> chosenStep() {
        return chosen() == NONE
                ? Optional.empty()
                : Optional.of(recipe().operations().get(chosen()));
    }

    void choose(int step) {
        if (step != chosen() && step < recipe().operations().size()) {
            now = new State(recipe(), step);
            changed.run();
        }
    }

    void add(Operation operation) {
        put(new State(recipe().plus(operation), recipe().operations().size()));
    }

    void replace(int step, Operation operation) {
        List<Operation> steps = new ArrayList<>(recipe().operations());
        if (!operation.equals(steps.set(step, operation))) {
            put(new State(recipe().with(steps), step));
        }
    }

    void delete(int step) {
        List<Operation> steps = new ArrayList<>(recipe().operations());
        steps.remove(step);
        put(new State(recipe().with(steps), Math.min(step, steps.size() - 1)));
    }

    /// Moves a step up or down in the order, as far as there is room.
    void move(int step, int by) {
        int to = step + by;
        if (to >= 0 && to < recipe().operations().size()) {
            put(new State(recipe().moved(step, to), to));
        }
    }

    /// Another recipe altogether, for example of another page.
    void put(Recipe recipe) {
        if (!recipe.equals(recipe())) {
            put(new State(recipe, NONE));
        }
    }

    boolean canUndo() {
        return !behind.isEmpty();
    }

    boolean canRedo() {
        return !ahead.isEmpty();
    }

    void undo() {
        step(behind, ahead);
    }

    void redo() {
        step(ahead, behind);
    }

    private void put(State next) {
        behind.push(now);
        ahead.clear();
        now = next;
        changed.run();
    }

    private void step(Deque<State> from, Deque<State> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
            changed.run();
        }
    }
}
