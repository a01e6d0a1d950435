package org.takedowndesk.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The cases of a workspace.
public final class CaseFiles {

    public static final Kind<CaseFile> KIND = Kind.of(
                    "case", "case_file", CaseFile.class, file -> file.id().value())
            .withLabel(file -> file.reference() + " " + file.title())
            .withSubjects(file ->
                    List.of(new Subject(Holders.KIND.name(), file.holder().value())))
            .withColumn("reference", CaseFile::reference)
            .withColumn("title", CaseFile::title)
            .withColumn("holder_id", CaseFile::holder)
            .withColumn("status", CaseFile::status)
            .withColumn("opened", CaseFile::opened);

    private final Database database;
    private final Clock clock;

    public CaseFiles(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Opens a case under the next reference of the year (UTC).
    public CaseFile open(String title, HolderId holder, List<RightId> rights) {
        return database.change("case.opened", transaction -> {
            Instant now = clock.instant();
            CaseFile file = new CaseFile(
                    new CaseId(transaction.nextId(KIND)),
                    nextReference(transaction, now.atOffset(ZoneOffset.UTC).getYear()),
                    title,
                    holder,
                    rights,
                    CaseStatus.OPEN,
                    "",
                    now);
            transaction.put(KIND, file);
            return file;
        });
    }

    /// A reference stands in letters and bundles that left the house: that of a case that was undone stays its own.
    private static String nextReference(Transaction transaction, int year) {
        String prefix = String.format(Locale.ROOT, "TD-%04d-", year);
        List<String> given = new ArrayList<>(transaction.labelsOfRemoved(KIND));
        given.addAll(transaction.query(
                "select reference from case_file where reference like ?", row -> row.getString(1), prefix + "%"));
        int last = given.stream()
                .filter(label -> label.startsWith(prefix))
                .mapToInt(label ->
                        Integer.parseInt(label.substring(prefix.length()).split(" ", 2)[0]))
                .max()
                .orElse(0);
        return prefix + String.format(Locale.ROOT, "%04d", last + 1);
    }

    /// Saves what the case is now.
    public void save(CaseFile file) {
        database.change("case.edited", transaction -> {
            transaction.put(KIND, file);
            return file;
        });
    }

    /// Changes what the case is at the moment of the change, so that two edits of different fields do not undo each
    /// other.
    public CaseFile change(CaseId id, UnaryOperator<CaseFile> change) {
        return database.change("case.edited", transaction -> {
            CaseFile file = change.apply(transaction.find(KIND, id).orElseThrow(() -> missing(id)));
            transaction.put(KIND, file);
            return file;
        });
    }

    public Optional<CaseFile> find(CaseId id) {
        return database.find(KIND, id);
    }

    /// @throws ProblemException NOT_FOUND
    public CaseFile get(CaseId id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /// @throws ProblemException NOT_FOUND
    public CaseFile byReference(String reference) {
        return database.select(KIND, "where reference = ?", reference.strip().toUpperCase(Locale.ROOT)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "case", reference));
    }

    /// All, the newest first; closed ones last.
    public List<CaseFile> all() {
        return database.select(KIND, "order by case when status = 'CLOSED' then 1 else 0 end, opened desc, id desc");
    }

    public List<CaseFile> of(HolderId holder) {
        return database.select(KIND, "where holder_id = ? order by opened desc, id desc", holder);
    }

    /// Everything that happened in the case, newest first.
    ///
    /// @param most at most so many lines
    public List<TimelineEntry> timeline(CaseId id, int most) {
        return database.timeline(subject(id), most);
    }

    /// A case and what was done in it last.
    public record Recent(CaseFile file, TimelineEntry last) {}

    /// The cases in which something was done last, the latest first.
    ///
    /// @param most at most so many
    public List<Recent> recent(int most) {
        List<Long> ids = database.query(
                "select subject, max(seq) from timeline where subject like ? group by subject order by 2 desc limit "
                        + most,
                row -> Long.parseLong(row.getString(1).substring(KIND.name().length() + 1)),
                KIND.name() + ":%");
        List<Recent> recent = new ArrayList<>();
        for (long id : ids) {
            CaseId caseId = new CaseId(id);
            find(caseId)
                    .ifPresent(file ->
                            recent.add(new Recent(file, timeline(caseId, 1).getFirst())));
        }
        return List.copyOf(recent);
    }

    private static ProblemException missing(CaseId id) {
        return new ProblemException(Problem.NOT_FOUND, "case", id.value());
    }

    /// The case as other records name it.
    public static Subject subject(CaseId id) {
        return new Subject(KIND.name(), id.value());
    }
}
