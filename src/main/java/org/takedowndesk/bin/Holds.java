package org.takedowndesk.bin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The litigation holds of a workspace; a case has at most one that is not lifted.
public final class Holds {

    public static final Kind<Hold> KIND = Kind.of(
                    "hold", "litigation_hold", Hold.class, hold -> hold.id().value())
            .withLabel(Hold::reason)
            .withSubjects(hold -> List.of(CaseFiles.subject(hold.caseId())))
            .withColumn("case_id", Hold::caseId)
            .withColumn("holds", Hold::holds);

    private final Database database;
    private final Clock clock;
    private final Supplier<String> who;

    public Holds(Database database, Clock clock, Supplier<String> who) {
        this.database = database;
        this.clock = clock;
        this.who = who;
    }

    /// Puts a case on hold.
    ///
    /// @throws ProblemException FIELD_INVALID without a reason, NOT_ALLOWED if it is on hold already
    public Hold place(CaseId caseId, String reason) {
        Bin.requireReason(reason);
        return database.note("hold.placed", transaction -> {
            current(transaction, caseId).ifPresent(hold -> {
                throw new ProblemException(Problem.NOT_ALLOWED, "litigation hold", hold.reason());
            });
            Hold hold = new Hold(
                    new HoldId(transaction.nextId(KIND)), caseId, reason.strip(), clock.instant(), who.get(), null);
            transaction.put(KIND, hold);
            return hold;
        });
    }

    /// Lifts the hold of a case.
    ///
    /// @throws ProblemException FIELD_INVALID without a reason, NOT_FOUND if it is not on hold
    public Hold lift(CaseId caseId, String reason) {
        Bin.requireReason(reason);
        return database.note("hold.lifted", transaction -> {
            Hold hold = current(transaction, caseId)
                    .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "litigation hold", caseId.value()));
            Hold lifted = hold.lifted(new Lift(clock.instant(), who.get(), reason.strip()));
            transaction.put(KIND, lifted);
            return lifted;
        });
    }

    /// All holds of a case, the newest first.
    public List<Hold> of(CaseId caseId) {
        return database.select(KIND, "where case_id = ? order by case_id, id desc", caseId);
    }

    /// The hold that is not lifted.
    public Optional<Hold> current(CaseId caseId) {
        return of(caseId).stream().filter(Hold::holds).findFirst();
    }

    static Optional<Hold> current(Transaction transaction, CaseId caseId) {
        return transaction.select(KIND, "where case_id = ? and holds order by case_id, id", caseId).stream()
                .findFirst();
    }
}
