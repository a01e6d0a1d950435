package org.takedowndesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The evidence of a workspace, each item in one case.
public final class EvidenceItems {

    public static final Kind<EvidenceItem> KIND = Kind.of(
                    "evidence",
                    "evidence",
                    EvidenceItem.class,
                    item -> item.id().value())
            .withLabel(item -> item.key() + " " + item.displayName())
            .withSubjects(EvidenceItems::subjects)
            .withColumn("case_id", EvidenceItem::caseId)
            .withColumn("number", EvidenceItem::number)
            .withColumn("sha256", item -> item.file().hash().hex())
            .withColumn("kind", EvidenceItem::kind)
            .withColumn("taken_in_at", EvidenceItem::takenInAt)
            .withColumn("removed", EvidenceItem::isInBin)
            .asPermanent();

    private final Database database;

    public EvidenceItems(Database database) {
        this.database = database;
    }

    private static List<Subject> subjects(EvidenceItem item) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(CaseFiles.subject(item.caseId()));
        item.listings().forEach(listing -> subjects.add(new Subject(Listings.KIND.name(), listing.value())));
        Derivation derivation = item.derivation();
        if (derivation != null) {
            derivation.parents().forEach(parent -> subjects.add(Custody.subject(parent)));
        }
        MemberOf memberOf = item.memberOf();
        if (memberOf != null) {
            subjects.add(Custody.subject(memberOf.container()));
        }
        return subjects;
    }

    /// Saves what is said about the item now; its file, hash and derivation can not be changed by anybody.
    ///
    /// @throws IllegalArgumentException if they are others than before
    public void save(EvidenceItem item) {
        boolean relabelled = find(item.id())
                .map(before -> !before.labels().equals(item.labels()))
                .orElse(false);
        database.change(relabelled ? "evidence.labelled" : "evidence.edited", transaction -> {
            EvidenceItem before = get(transaction, item.id());
            boolean same = before.file().equals(item.file())
                    && before.description().equals(item.description())
                    && java.util.Objects.equals(before.derivation(), item.derivation())
                    && java.util.Objects.equals(before.memberOf(), item.memberOf())
                    && java.util.Objects.equals(before.removal(), item.removal())
                    && before.takenInAt().equals(item.takenInAt());
            if (!same) {
                throw new IllegalArgumentException("an evidence item's file never changes: " + item.key());
            }
            transaction.put(KIND, item);
            return item;
        });
    }

    /// Says that all these items show a listing.
    public void link(List<EvidenceId> items, ListingId listing) {
        database.change("evidence.linked", transaction -> {
            for (EvidenceId id : items) {
                EvidenceItem item = get(transaction, id);
                if (!item.listings().contains(listing)) {
                    List<ListingId> more = new ArrayList<>(item.listings());
                    more.add(listing);
                    transaction.put(KIND, item.withListings(more));
                }
            }
            return items;
        });
    }

    public void unlink(EvidenceId id, ListingId listing) {
        database.change("evidence.unlinked", transaction -> {
            EvidenceItem item = get(transaction, id);
            List<ListingId> fewer = new ArrayList<>(item.listings());
            fewer.remove(listing);
            transaction.put(KIND, item.withListings(fewer));
            return item;
        });
    }

    private static EvidenceItem get(Transaction transaction, EvidenceId id) {
        return transaction.find(KIND, id).orElseThrow(() -> missing(id));
    }

    public Optional<EvidenceItem> find(EvidenceId id) {
        return database.find(KIND, id);
    }

    /// @throws ProblemException NOT_FOUND
    public EvidenceItem get(EvidenceId id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /// The item that people call so within a case, `E-0007`, be it in the bin or not.
    ///
    /// @throws ProblemException NOT_FOUND
    public EvidenceItem byKey(CaseId caseId, String key) {
        String wanted = key.strip().toUpperCase(Locale.ROOT);
        return everyOf(caseId).stream()
                .filter(item -> item.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "evidence item", key));
    }

    /// All of a case in the order they came in, but for those in the bin.
    public List<EvidenceItem> of(CaseId caseId) {
        return database.select(KIND, "where case_id = ? and not removed order by case_id, number", caseId);
    }

    /// All of a case, those in the bin as well.
    public List<EvidenceItem> everyOf(CaseId caseId) {
        return database.select(KIND, "where case_id = ? order by case_id, number", caseId);
    }

    /// All that have this content, in whatever case.
    public List<EvidenceItem> withContent(Sha256 hash) {
        return database.select(KIND, "where sha256 = ? order by sha256, id", hash.hex());
    }

    /// The newest items of the workspace, but for those in the bin.
    ///
    /// @param most at most so many
    public List<EvidenceItem> newest(int most) {
        return database.select(KIND, "where not removed order by id desc limit " + most);
    }

    /// All items of all cases, but for those in the bin.
    public List<EvidenceItem> present() {
        return database.select(KIND, "where not removed order by id");
    }

    /// What lies in the bin, newest first; what was destroyed as well.
    public List<EvidenceItem> inBin() {
        return database.select(KIND, "where removed order by id desc");
    }

    /// Every item of the workspace, those in the bin as well: their files must be there like all others.
    public List<EvidenceItem> all() {
        return database.select(KIND, "order by id");
    }

    /// How many evidence items each case has, by the case's number.
    public Map<Long, Integer> perCase() {
        return database.counts(KIND, "case_id", "not removed");
    }

    /// How many evidence items a case has.
    public int count(CaseId caseId) {
        return database.count(KIND, "where case_id = ? and not removed", caseId);
    }

    private static ProblemException missing(EvidenceId id) {
        return new ProblemException(Problem.NOT_FOUND, "evidence item", id.value());
    }
}
