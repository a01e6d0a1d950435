package org.takedowndesk.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The rights holders of a workspace.
public final class Holders {

    public static final Kind<RightsHolder> KIND = Kind.of(
                    "holder",
                    "holder",
                    RightsHolder.class,
                    holder -> holder.id().value())
            .withLabel(RightsHolder::name)
            .withColumn("name", RightsHolder::name)
            .withColumn("archived", RightsHolder::archived);

    private final Database database;

    public Holders(Database database) {
        this.database = database;
    }

    /// Adds a holder; `name` may still be empty while a form is being filled in.
    public RightsHolder add(HolderKind kind, String name) {
        return database.change("holder.added", transaction -> add(transaction, kind, name));
    }

    public RightsHolder add(Transaction transaction, HolderKind kind, String name) {
        RightsHolder holder = RightsHolder.named(new HolderId(transaction.nextId(KIND)), kind, name);
        transaction.put(KIND, holder);
        return holder;
    }

    /// Adds all these holders in one change; each gets the next number, whatever number it came with.
    public List<RightsHolder> addAll(List<RightsHolder> holders) {
        return database.change("holder.added", transaction -> {
            List<RightsHolder> added = new ArrayList<>();
            for (RightsHolder holder : holders) {
                RightsHolder numbered = holder.withId(new HolderId(transaction.nextId(KIND)));
                transaction.put(KIND, numbered);
                added.add(numbered);
            }
            return List.copyOf(added);
        });
    }

    /// Saves what the holder is now.
    public void save(RightsHolder holder) {
        database.change("holder.edited", transaction -> {
            transaction.put(KIND, holder);
            return holder;
        });
    }

    public void archive(HolderId id, boolean archived) {
        database.change(archived ? "holder.archived" : "holder.restored", transaction -> {
            RightsHolder holder = transaction.find(KIND, id).orElseThrow(() -> missing(id));
            transaction.put(KIND, holder.withArchived(archived));
            return holder;
        });
    }

    public Optional<RightsHolder> find(HolderId id) {
        return database.find(KIND, id);
    }

    /// @throws ProblemException NOT_FOUND
    public RightsHolder get(HolderId id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /// All, by name; the archived ones last.
    public List<RightsHolder> all() {
        return database.select(KIND, "order by archived, name, id");
    }

    private static ProblemException missing(HolderId id) {
        return new ProblemException(Problem.NOT_FOUND, "rights holder", id.value());
    }
}
