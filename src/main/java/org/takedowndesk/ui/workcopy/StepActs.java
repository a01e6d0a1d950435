package org.takedowndesk.ui.workcopy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.workcopy.Ink;

/// What the buttons below the list of steps do, and the colour beside the tools, with the chosen step.
final class StepActs implements StepsPane.Acts {

    private final CopyMarks marks;
    private final Supplier<Ink> ink;
    private @Nullable CopyEdit edit;

    /// @param ink the colour that is chosen
    StepActs(CopyMarks marks, Supplier<Ink> ink) {
        this.marks = marks;
        this.ink = ink;
    }

    /// From now on it is the steps of this copy.
    void begin(CopyEdit begun) {
        edit = begun;
    }

    @Override
    public void choose(int step) {
        if (edit != null) {
            edit.choose(step);
        }
    }

    @Override
    public void edit() {
        CopyEdit now = edit;
        if (now != null) {
            now.chosenStep().flatMap(marks::edited).ifPresent(step -> now.replace(now.chosen(), step));
        }
    }

    @Override
    public void move(int by) {
        if (edit != null && edit.chosen() != CopyEdit.NONE) {
            edit.move(edit.chosen(), by);
        }
    }

    @Override
    public void delete() {
        if (edit != null && edit.chosen() != CopyEdit.NONE) {
            edit.delete(edit.chosen());
        }
    }

    void recolour() {
        CopyEdit now = edit;
        if (now != null) {
            now.chosenStep()
                    .flatMap(step -> MarkShape.inked(step, ink.get()))
                    .ifPresent(step -> now.replace(now.chosen(), step));
        }
    }
}
