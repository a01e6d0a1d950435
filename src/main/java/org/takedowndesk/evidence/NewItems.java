package org.takedowndesk.evidence;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Transaction;

/// Enters files that are in the vault as evidence, and after each container what was in it; remembers what became of
/// them.
final class NewItems {

    /// One entry of the journal for so many items, so that none grows beyond what is read at once.
    private static final int ITEMS_AN_ENTRY = 500;

    /// Makes the item that a file becomes.
    interface Maker {
        EvidenceItem item(Transaction transaction, Taken taken, @Nullable MemberOf memberOf);
    }

    /// @param container null for a file of its own
    private record Waiting(Taken taken, @Nullable Taken container) {}

    private final Database database;
    private final Function<Taken, IntakeRequest> requests;
    private final Maker maker;
    private final List<EvidenceItem> added = new ArrayList<>();
    private final List<EvidenceItem> known = new ArrayList<>();

    /// @param requests what is known about each file
    NewItems(Database database, Function<Taken, IntakeRequest> requests, Maker maker) {
        this.database = database;
        this.requests = requests;
        this.maker = maker;
    }

    List<EvidenceItem> added() {
        return added;
    }

    List<EvidenceItem> known() {
        return known;
    }

    void enter(List<Taken> files) {
        List<Waiting> waiting = new ArrayList<>();
        files.forEach(file -> flatten(file, null, waiting));
        // By identity: two files of the same content are two.
        IdentityHashMap<Taken, EvidenceId> ids = new IdentityHashMap<>();
        for (int from = 0; from < waiting.size(); from += ITEMS_AN_ENTRY) {
            List<Waiting> entry = waiting.subList(from, Math.min(from + ITEMS_AN_ENTRY, waiting.size()));
            database.change("evidence.taken-in", transaction -> {
                entry.forEach(one -> enter(transaction, one, ids));
                return entry;
            });
        }
    }

    private static void flatten(Taken file, @Nullable Taken container, List<Waiting> waiting) {
        waiting.add(new Waiting(file, container));
        file.members().forEach(member -> flatten(member, file, waiting));
    }

    private void enter(Transaction transaction, Waiting one, IdentityHashMap<Taken, EvidenceId> ids) {
        Taken taken = one.taken();
        if (one.container() != null) {
            EvidenceId container = ids.get(one.container());
            // What is in a container that the case has already came in with it.
            if (container != null) {
                add(transaction, taken, new MemberOf(container, taken.path()), ids);
            }
            return;
        }
        IntakeRequest request = requests.apply(taken);
        List<EvidenceItem> same = transaction.select(
                EvidenceItems.KIND,
                "where sha256 = ? and case_id = ? and not removed",
                taken.file().hash().hex(),
                request.caseId());
        if (same.isEmpty()) {
            add(transaction, taken, null, ids);
        } else {
            known.add(linked(transaction, same.getFirst(), request));
        }
    }

    private void add(
            Transaction transaction, Taken taken, @Nullable MemberOf memberOf, IdentityHashMap<Taken, EvidenceId> ids) {
        EvidenceItem item = maker.item(transaction, taken, memberOf);
        transaction.put(EvidenceItems.KIND, item);
        ids.put(taken, item.id());
        added.add(item);
    }

    /// The same content again: the item stays as it came in, and shows what this time was said it shows.
    private static EvidenceItem linked(Transaction transaction, EvidenceItem item, IntakeRequest request) {
        var listings = new LinkedHashSet<>(item.listings());
        if (!listings.addAll(request.listings())) {
            return item;
        }
        EvidenceItem linked = item.withListings(List.copyOf(listings));
        transaction.put(EvidenceItems.KIND, linked);
        return linked;
    }
}
