package org.takedowndesk.ui.bundle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What can be taken back and done again.
final class History<T> {

    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> after = new ArrayDeque<>();

    /// `then` was left for something else.
    void changed(T then) {
        before.push(then);
        after.clear();
    }

    /// What stood before `now`.
    Optional<T> undo(T now) {
        return step(before, after, now);
    }

    /// What `now` was taken back from.
    Optional<T> redo(T now) {
        return step(after, before, now);
    }

    private Optional<T> step(Deque<T> from, Deque<T> to, T now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
