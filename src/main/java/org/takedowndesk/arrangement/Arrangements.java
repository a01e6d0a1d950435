package org.takedowndesk.arrangement;

import java.util.List;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;

/// The arrangements of all cases, one each.
public final class Arrangements {

    public static final Kind<Arrangement> KIND = Kind.of(
                    "arrangement",
                    "arrangement",
                    Arrangement.class,
                    arrangement -> arrangement.caseId().value())
            .withSubjects(arrangement -> List.of(
                    new Subject(CaseFiles.KIND.name(), arrangement.caseId().value())));

    private final Database database;

    public Arrangements(Database database) {
        this.database = database;
    }

    /// The arrangement of a case; the usual one as long as nobody made another.
    public Arrangement of(CaseId caseId) {
        return database.find(KIND, caseId).orElseGet(() -> Arrangement.usual(caseId));
    }

    public void save(Arrangement arrangement) {
        database.change("arrangement.saved", transaction -> {
            transaction.put(KIND, arrangement);
            return arrangement;
        });
    }
}
