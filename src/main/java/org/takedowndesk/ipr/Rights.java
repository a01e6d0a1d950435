package org.takedowndesk.ipr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The registry of rights.
public final class Rights {

    public static final Kind<Right> KIND = Kind.of(
                    "right", "ipr", Right.class, right -> right.id().value())
            .withLabel(Right::displayName)
            .withSubjects(right ->
                    List.of(new Subject(Holders.KIND.name(), right.holder().value())))
            .withColumn("holder_id", Right::holder)
            .withColumn("type", Right::type)
            .withColumn("title", Right::title)
            .withColumn("number", Right::number)
            .withColumn("expires", Right::expires)
            .withColumn("archived", Right::archived);

    private final Database database;

    public Rights(Database database) {
        this.database = database;
    }

    public Right add(HolderId holder, IprType type) {
        return database.change("right.added", transaction -> {
            Right right = Right.empty(nextId(transaction), holder, type);
            transaction.put(KIND, right);
            return right;
        });
    }

    /// The number the next right gets, for an import that adds several in one change.
    public RightId nextId(Transaction transaction) {
        return new RightId(transaction.nextId(KIND));
    }

    /// Adds all these rights in one change; each gets the next number, whatever number it came with.
    public List<Right> addAll(List<Right> rights) {
        return database.change("right.added", transaction -> {
            List<Right> added = new ArrayList<>();
            for (Right right : rights) {
                Right numbered = right.withId(nextId(transaction));
                transaction.put(KIND, numbered);
                added.add(numbered);
            }
            return List.copyOf(added);
        });
    }

    /// Saves what the right is now.
    public void save(Right right) {
        database.change("right.edited", transaction -> {
            transaction.put(KIND, right);
            return right;
        });
    }

    public void archive(RightId id, boolean archived) {
        database.change(archived ? "right.archived" : "right.restored", transaction -> {
            Right right = transaction.find(KIND, id).orElseThrow(() -> missing(id));
            transaction.put(KIND, right.withArchived(archived));
            return right;
        });
    }

    public Optional<Right> find(RightId id) {
        return database.find(KIND, id);
    }

    /// @throws ProblemException NOT_FOUND
    public Right get(RightId id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /// All, by type and title; the archived ones last.
    public List<Right> all() {
        return database.select(KIND, "order by archived, type, title, id");
    }

    public List<Right> of(HolderId holder) {
        return database.select(KIND, "where holder_id = ? order by archived, type, title, id", holder);
    }

    /// How many of the holder's rights have the certificate (or claim statement) on file that a portal's review
    /// wants.
    public int withCertificate(HolderId holder) {
        return (int) of(holder).stream()
                .filter(right -> !right.archived())
                .filter(right ->
                        right.has(RightDocumentKind.CERTIFICATE) || right.has(RightDocumentKind.CLAIM_STATEMENT))
                .count();
    }

    private static ProblemException missing(RightId id) {
        return new ProblemException(Problem.NOT_FOUND, "right", id.value());
    }
}
