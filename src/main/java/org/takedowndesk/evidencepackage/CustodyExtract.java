package org.takedowndesk.evidencepackage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.db.Database;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Change;
import org.takedowndesk.journal.Entry;
import org.takedowndesk.journal.EntryLines;
import org.takedowndesk.journal.Head;
import org.takedowndesk.timestamp.Timestamps;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import tools.jackson.databind.JsonNode;

/// The part of the journal that is about some items, one entry a line.
///
/// An entry that is about nothing else stands as in the journal, so that its hash can be computed from it. Of an entry
/// that is also about other things, perhaps another client's, only what concerns the items is given, with the number
/// of what is left out and the entry's hash, by which the whole entry can be shown later.
final class CustodyExtract {

    /// An entry of which something is left out.
    record PartOfEntry(
            long seq,
            Instant at,
            String who,
            String action,
            List<Change> changes,
            int omitted,
            String previous,
            String hash) {}

    /// The extract, and the last entry in it.
    record Extract(String lines, Head last, Instant lastAt) {}

    private static final int ALL = Integer.MAX_VALUE;

    private final Database database;
    private final CanonicalJson json = new CanonicalJson();
    private final EntryLines lines = new EntryLines(json);

    CustodyExtract(Database database) {
        this.database = database;
    }

    /// What happened to the items, but for their exports in packages: otherwise no package could ever be made again.
    Extract of(List<EvidenceItem> items) {
        Set<Long> ids = items.stream().map(item -> item.id().value()).collect(Collectors.toSet());
        Set<Long> wanted = new TreeSet<>();
        for (EvidenceItem item : items) {
            database.timeline(Custody.subject(item.id()), ALL).forEach(line -> wanted.add(line.seq()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Entry> last = new ArrayList<>();
        database.eachEntry(entry -> {
            if (wanted.contains(entry.seq()) && !entry.action().equals(EvidencePackages.EXPORTED)) {
                out.writeBytes(line(entry, ids));
                last.clear();
                last.add(entry);
            }
        });
        if (last.isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND, "evidence item", "");
        }
        Entry end = last.getFirst();
        return new Extract(out.toString(StandardCharsets.UTF_8), new Head(end.seq(), end.hash()), end.at());
    }

    private byte[] line(Entry entry, Set<Long> ids) {
        List<Change> about =
                entry.changes().stream().filter(change -> isAbout(change, ids)).toList();
        int omitted = entry.changes().size() - about.size();
        if (omitted == 0) {
            return lines.line(entry);
        }
        PartOfEntry part = new PartOfEntry(
                entry.seq(), entry.at(), entry.who(), entry.action(), about, omitted, entry.previous(), entry.hash());
        return (json.write(json.tree(part)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isAbout(Change change, Set<Long> ids) {
        JsonNode after = change.after();
        if (change.kind().equals(EvidenceItems.KIND.name())) {
            return ids.contains(change.id());
        }
        if (after == null) {
            return false;
        }
        if (change.kind().equals(Custody.KIND.name())) {
            return ids.contains(number(after.get("item")));
        }
        if (change.kind().equals(Timestamps.KIND.name())) {
            JsonNode subject = after.get("subject");
            return subject != null
                    && subject.path("kind").asString("").equals(EvidenceItems.KIND.name())
                    && ids.contains(number(subject.get("id")));
        }
        return false;
    }

    private static long number(@Nullable JsonNode node) {
        return node == null ? 0 : node.asLong(0);
    }
}
