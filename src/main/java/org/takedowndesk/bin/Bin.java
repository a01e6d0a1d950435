package org.takedowndesk.bin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.evidence.Destruction;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.evidence.Removal;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Moves evidence into the bin and out of it, and destroys what may be destroyed.
///
/// The journal says first that a file is to be destroyed; the file goes afterwards. What is left between the two is
/// named by the check and removed at the next emptying.
public final class Bin {

    private final Database database;
    private final EvidenceItems items;
    private final Holds holds;
    private final Reliances reliances;
    private final Vault vault;
    private final Surroundings surroundings;

    /// What the bin needs from the program around it.
    ///
    /// @param zone in which a day of retention ends
    /// @param who gives the user's name
    /// @param forget is told whose file is gone, so that nothing made from it stays
    public record Surroundings(Clock clock, ZoneId zone, Supplier<String> who, Consumer<Sha256> forget) {}

    public Bin(
            Database database,
            EvidenceItems items,
            Holds holds,
            Reliances reliances,
            Vault vault,
            Surroundings surroundings) {
        this.database = database;
        this.items = items;
        this.holds = holds;
        this.reliances = reliances;
        this.vault = vault;
        this.surroundings = surroundings;
    }

    /// The last day of retention for what is put into the bin today.
    public LocalDate keepUntil(int years) {
        return today().plusYears(years);
    }

    /// Puts items into the bin; those that lie there already stay as they are.
    ///
    /// @throws ProblemException FIELD_INVALID without a reason, NOT_FOUND
    public void move(List<EvidenceId> wanted, String reason, LocalDate keepUntil) {
        requireReason(reason);
        Instant now = surroundings.clock().instant();
        Removal removal = new Removal(now, surroundings.who().get(), reason.strip(), keepUntil);
        database.change("evidence.binned", transaction -> {
            for (EvidenceId id : wanted) {
                EvidenceItem item = get(transaction, id);
                if (!item.isInBin()) {
                    transaction.put(EvidenceItems.KIND, item.withRemoval(removal));
                }
            }
            return wanted;
        });
    }

    /// Takes items out of the bin again.
    ///
    /// @throws ProblemException NOT_ALLOWED for what is destroyed, NOT_FOUND
    public void restore(List<EvidenceId> wanted) {
        database.change("evidence.restored", transaction -> {
            for (EvidenceId id : wanted) {
                EvidenceItem item = get(transaction, id);
                if (item.isDestroyed()) {
                    throw new ProblemException(Problem.NOT_ALLOWED, item.key(), destroyedOn(item));
                }
                if (item.isInBin()) {
                    transaction.put(EvidenceItems.KIND, item.withRemoval(null));
                }
            }
            return wanted;
        });
    }

    private static String destroyedOn(EvidenceItem item) {
        Removal removal = item.removal();
        Destruction destruction = removal == null ? null : removal.destruction();
        return destruction == null ? "" : destruction.at() + " " + destruction.who() + ": " + destruction.reason();
    }

    /// All that lies in the bin.
    public List<BinnedItem> list() {
        return items.inBin().stream().map(this::binned).toList();
    }

    /// What stands on an item, to be named before it goes.
    public List<Reliance> reliances(EvidenceItem item) {
        return reliances.on(item);
    }

    private BinnedItem binned(EvidenceItem item) {
        if (item.isDestroyed()) {
            return new BinnedItem(item, BinnedItem.State.DESTROYED, List.of());
        }
        List<Reliance> standing = reliances.on(item);
        if (holds.current(item.caseId()).isPresent()) {
            return new BinnedItem(item, BinnedItem.State.ON_HOLD, standing);
        }
        Removal removal = item.removal();
        if (removal == null || !removal.keepUntil().isBefore(today())) {
            return new BinnedItem(item, BinnedItem.State.KEPT, standing);
        }
        return new BinnedItem(item, standing.isEmpty() ? BinnedItem.State.READY : BinnedItem.State.RELIED_ON, standing);
    }

    /// Destroys the files of these items for good, as far as retention and holds allow.
    ///
    /// @param wanted items in the bin
    /// @param named those among them whose destruction is wanted although something stands on them, which the user
    ///     was shown
    /// @throws ProblemException FIELD_INVALID without a reason, NOT_FOUND, CANNOT_WRITE
    public Emptied empty(List<EvidenceId> wanted, Set<EvidenceId> named, String reason) {
        requireReason(reason);
        List<EvidenceId> allowed = new ArrayList<>();
        List<BinnedItem> kept = new ArrayList<>();
        for (EvidenceId id : wanted) {
            BinnedItem binned = binned(items.get(id));
            switch (binned.state()) {
                case READY -> allowed.add(id);
                case RELIED_ON -> {
                    if (named.contains(id)) {
                        allowed.add(id);
                    } else {
                        kept.add(binned);
                    }
                }
                case KEPT, ON_HOLD -> kept.add(binned);
                case DESTROYED -> {}
            }
        }
        List<EvidenceItem> destroyed = enter(allowed, reason.strip());
        return new Emptied(destroyed, kept, removeFiles());
    }

    /// Enters the decision. What was put on hold or taken out of the bin meanwhile is left alone.
    private List<EvidenceItem> enter(List<EvidenceId> allowed, String reason) {
        Destruction destruction = new Destruction(
                surroundings.clock().instant(), surroundings.who().get(), reason);
        return database.note("evidence.destroyed", transaction -> {
            List<EvidenceItem> destroyed = new ArrayList<>();
            for (EvidenceId id : allowed) {
                EvidenceItem item = get(transaction, id);
                Removal removal = item.removal();
                if (removal != null && mayGo(removal, transaction, item)) {
                    EvidenceItem gone = item.withRemoval(removal.withDestruction(destruction));
                    transaction.put(EvidenceItems.KIND, gone);
                    destroyed.add(gone);
                }
            }
            return destroyed;
        });
    }

    private boolean mayGo(Removal removal, Transaction transaction, EvidenceItem item) {
        return removal.destruction() == null
                && removal.keepUntil().isBefore(today())
                && Holds.current(transaction, item.caseId()).isEmpty();
    }

    /// Removes the files of all destroyed items that no record needs, those an earlier emptying left as well.
    private int removeFiles() {
        Set<Sha256> hashes = new LinkedHashSet<>();
        items.inBin().stream()
                .filter(EvidenceItem::isDestroyed)
                .map(item -> item.file().hash())
                .filter(vault::contains)
                .forEach(hashes::add);
        int[] removed = {0};
        for (Sha256 hash : hashes) {
            // An intake of the same content must not come between the question and the deed.
            database.whileNothingChanges(() -> {
                if (!isNeeded(hash)) {
                    vault.destroy(hash);
                    surroundings.forget().accept(hash);
                    removed[0]++;
                }
            });
        }
        return removed[0];
    }

    /// Whether any record but destroyed items keeps the file: an item, a holder's paper, a right's certificate.
    private boolean isNeeded(Sha256 hash) {
        return database.mentions(keptFile(hash)).stream().anyMatch(record -> !isDestroyedItem(record));
    }

    /// How a kept file begins in every record's canonical JSON, whose members stand in the order of the alphabet.
    private static String keptFile(Sha256 hash) {
        return "{\"hash\":\"" + hash.hex() + "\",\"name\":";
    }

    private boolean isDestroyedItem(Subject record) {
        return record.kind().equals(EvidenceItems.KIND.name())
                && items.find(new EvidenceId(record.id()))
                        .map(EvidenceItem::isDestroyed)
                        .orElse(false);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(surroundings.clock().instant(), surroundings.zone());
    }

    private static EvidenceItem get(Transaction transaction, EvidenceId id) {
        return transaction
                .find(EvidenceItems.KIND, id)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "evidence item", id.value()));
    }

    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new ProblemException(Problem.FIELD_INVALID, "reason", "a reason is needed");
        }
    }
}
