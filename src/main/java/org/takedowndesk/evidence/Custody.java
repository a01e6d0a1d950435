package org.takedowndesk.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// The logs of all these items in one, oldest first, with the hash of every journal entry.
    public List<CustodyLine> lines(List<EvidenceItem> items) {
        Map<Long, String> hashes = new HashMap<>();
        Map<EvidenceItem, List<TimelineEntry>> logs = new LinkedHashMap<>();
        for (EvidenceItem item : items) {
            List<TimelineEntry> log = log(item.id());
            logs.put(item, log);
            log.forEach(entry -> hashes.put(entry.seq(), ""));
        }
        hashes.putAll(database.hashes(hashes.keySet()));
        return logs.entrySet().stream()
                .flatMap(log -> log.getValue().stream()
                        .map(entry -> new CustodyLine(log.getKey(), entry, hashes.getOrDefault(entry.seq(), ""))))
                .sorted(Comparator.comparingLong(
                                (CustodyLine line) -> line.entry().seq())
                        .thenComparingInt(line -> line.item().number()))
                .toList();
    }

    /// What was noted of the item under this act, oldest first.
    public List<CustodyEvent> events(EvidenceId item, CustodyAct act) {
        return database.select(KIND, "where evidence_id = ? and act = ? order by id", item, act);
    }

    /// Everything that was done to or with the item, newest first.
    public List<TimelineEntry> log(EvidenceId item) {
        return database.timeline(subject(item), 10_000);
    }
}
