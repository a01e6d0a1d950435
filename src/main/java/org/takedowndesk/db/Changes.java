package org.takedowndesk.db;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Change;
import org.takedowndesk.journal.Entry;
import org.takedowndesk.journal.Head;
import org.takedowndesk.journal.Prepared;

/// Makes changes one after the other, in the journal and in the database, and takes them back.
final class Changes {

    private static final Logger log = LoggerFactory.getLogger(Changes.class);

    private static final int UNDO_STEPS = 100;

    private final Database.Surroundings surroundings;
    private final CanonicalJson json;
    private final Upkeep upkeep;
    private final CurrentH2 h2;
    private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Undoable> undoable = new ArrayDeque<>();

    /// What a change is to undo.
    enum Sort {
        /// It can be taken back.
        DECISION,
        /// It was done, and stands.
        NOTE,
        /// It took another back.
        UNDO
    }

    private record Made<T>(T result, @Nullable Entry entry) {}

    Changes(Database.Surroundings surroundings, CanonicalJson json, Upkeep upkeep, CurrentH2 h2) {
        this.surroundings = surroundings;
        this.json = json;
        this.upkeep = upkeep;
        this.h2 = h2;
    }

    void onChange(Consumer<Entry> listener) {
        listeners.add(listener);
    }

    void forgetListeners() {
        listeners.clear();
    }

    /// Returns when the change is on the disk and the listeners have heard of it.
    <T> T make(String action, Function<Transaction, T> work, Sort sort) {
        Made<T> made;
        synchronized (h2) {
            made = made(action, work, sort);
        }
        tell(made.entry());
        return made.result();
    }

    private <T> Made<T> made(String action, Function<Transaction, T> work, Sort sort) {
        surroundings.startOfUse().run();
        Rows rows = h2.get().writer();
        Transaction transaction = new Transaction(rows, json);
        T result;
        Prepared prepared;
        try {
            result = work.apply(transaction);
            if (transaction.changes().isEmpty()) {
                rows.rollback();
                return new Made<>(result, null);
            }
            prepared = upkeep.journal()
                    .prepare(surroundings.clock().instant(), surroundings.who().get(), action, transaction.changes());
            rows.note(upkeep.timelines().of(prepared.entry(), transaction.before()));
            rows.reached(new Head(prepared.entry().seq(), prepared.entry().hash()));
            upkeep.journal().append(prepared);
        } catch (RuntimeException e) {
            rollBack(rows, e);
            throw Faults.ofDisk(e, upkeep.folder());
        } catch (Error e) {
            rollBack(rows, e);
            throw e;
        }
        commit(rows);
        upkeep.changed(transaction.changes().size());
        if (transaction.addsWhatStays()) {
            // Nor can be taken back what it may stand on, such as the case that evidence is in.
            undoable.clear();
            return new Made<>(result, prepared.entry());
        }
        switch (sort) {
            case DECISION -> remember(new Undoable(prepared.entry().seq(), action, transaction.undoing()));
            case NOTE -> forgetStepsBefore(transaction.changes());
            case UNDO -> {}
        }
        return new Made<>(result, prepared.entry());
    }

    private void rollBack(Rows rows, Throwable cause) {
        try {
            rows.rollback();
        } catch (RuntimeException e) {
            h2.fellBehind();
            cause.addSuppressed(e);
        }
    }

    /// The entry is on the disk: the change is made, whatever becomes of the database, which can be made anew.
    private void commit(Rows rows) {
        try {
            rows.commit();
        } catch (RuntimeException e) {
            h2.fellBehind();
            log.warn("The database fell behind the journal and is made anew", e);
        }
    }

    private void tell(@Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        for (Consumer<Entry> listener : listeners) {
            try {
                listener.accept(entry);
            } catch (RuntimeException e) {
                log.error("A listener failed; the change is saved", e);
            }
        }
    }

    /// What was noted stands for good, so no earlier step that changed the same records can be taken back any more:
    /// it would take the note back with it.
    private void forgetStepsBefore(List<Change> noted) {
        Set<Subject> records = noted.stream()
                .map(change -> new Subject(change.kind(), change.id()))
                .collect(Collectors.toSet());
        undoable.removeIf(step ->
                step.changes().stream().anyMatch(change -> records.contains(new Subject(change.kind(), change.id()))));
    }

    private void remember(Undoable step) {
        undoable.addLast(step);
        if (undoable.size() > UNDO_STEPS) {
            undoable.removeFirst();
        }
    }

    Optional<Undoable> undoable() {
        synchronized (h2) {
            return Optional.ofNullable(undoable.peekLast());
        }
    }

    /// Takes the last change back if it is wanted so.
    Optional<Undoable> undo(Predicate<Undoable> wanted) {
        Undoable step;
        Made<Undoable> made;
        synchronized (h2) {
            step = undoable.peekLast();
            if (step == null || !wanted.test(step)) {
                return Optional.empty();
            }
            made = made("undo." + step.action(), transaction -> takeBack(transaction, step), Sort.UNDO);
            undoable.removeLast();
        }
        tell(made.entry());
        return Optional.of(step);
    }

    private static Undoable takeBack(Transaction transaction, Undoable step) {
        step.changes().forEach(transaction::change);
        return step;
    }
}
