package org.takedowndesk.evidence;

import java.util.List;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.TimelineEntry;

/// The custody log: the journal's view of one evidence item.
public final class Custody {

    public static final Kind<CustodyEvent> KIND = Kind.of(
                    "custody",
                    "custody_event",
                    CustodyEvent.class,
                    event -> event.id().value())
            .withLabel(CustodyEvent::detail)
            .withSubjects(event -> List.of(subject(event.item())))
            .withColumn("evidence_id", CustodyEvent::item)
            .withColumn("act", CustodyEvent::act);

    private final Database database;

    public Custody(Database database) {
        this.database = database;
    }

    /// The item as other records name it.
    public static Subject subject(EvidenceId id) {
        return new Subject(EvidenceItems.KIND.name(), id.value());
    }

    /// Notes that the same was done with all these items, in one entry.
    public void note(List<EvidenceId> items, CustodyAct act, String detail) {
        if (items.isEmpty()) {
            return;
        }
        database.note("custody." + act.name().toLowerCase(java.util.Locale.ROOT), transaction -> {
            for (EvidenceId item : items) {
                transaction.put(
                        KIND, new CustodyEvent(new CustodyEventId(transaction.nextId(KIND)), item, act, detail));
            }
            return items;
        });
    }

    /// Everything that was done to or with the item, newest first.
    public List<TimelineEntry> log(EvidenceId item) {
        return database.timeline(subject(item), 10_000);
    }
}
