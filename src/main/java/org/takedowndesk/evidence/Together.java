package org.takedowndesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.vault.FileTrouble;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.StoredFile;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Takes in files that belong together: all of them, or none and nothing of them in the vault.
///
/// As long as it can be cancelled nothing is entered; once it enters it can no longer be cancelled.
final class Together {

    /// Makes the item that a file becomes.
    interface Maker {
        EvidenceItem item(
                Transaction transaction,
                Taken taken,
                IntakeRequest request,
                @Nullable Derivation derivation,
                @Nullable MemberOf memberOf);
    }

    private final Database database;
    private final Vault vault;
    private final Unpacking unpacking;
    private final Maker maker;
    private final List<StoredFile> stored = new ArrayList<>();

    Together(Database database, Vault vault, Unpacking unpacking, Maker maker) {
        this.database = database;
        this.vault = vault;
        this.unpacking = unpacking.telling(stored::add);
        this.maker = maker;
    }

    IntakeResult takeIn(List<Arrival> arrivals, Progress progress) {
        IdentityHashMap<Taken, Arrival> taken = new IdentityHashMap<>();
        List<Taken> files = new ArrayList<>();
        try {
            for (Arrival arrival : arrivals) {
                progress.stopIfCancelled();
                progress.at(files.size(), arrivals.size());
                progress.note(arrival.name());
                Taken file = take(arrival, progress);
                files.add(file);
                known(file, arrival, taken);
            }
            progress.stopIfCancelled();
        } catch (RuntimeException e) {
            discard();
            throw e;
        }
        NewItems items = new NewItems(
                database,
                file -> arrival(taken, file).request(),
                (transaction, file, memberOf) -> item(transaction, file, arrival(taken, file), memberOf));
        items.enter(files);
        progress.at(arrivals.size(), arrivals.size());
        return new IntakeResult(items.added(), items.known(), List.of());
    }

    private static void known(Taken file, Arrival arrival, IdentityHashMap<Taken, Arrival> taken) {
        taken.put(file, arrival);
        file.members().forEach(member -> known(member, arrival, taken));
    }

    private static Arrival arrival(IdentityHashMap<Taken, Arrival> taken, Taken file) {
        Arrival arrival = taken.get(file);
        if (arrival == null) {
            throw new IllegalStateException(
                    "a file that did not arrive: " + file.file().name());
        }
        return arrival;
    }

    private Taken take(Arrival arrival, Progress progress) {
        try (InputStream in = arrival.content().open()) {
            StoredFile file = vault.put(in, arrival.name(), progress);
            stored.add(file);
            Sha256 wanted = arrival.hash();
            if (wanted != null && !wanted.equals(file.hash())) {
                throw new ProblemException(Problem.FILE_REFUSED, arrival.name(), FileTrouble.CHANGED_WHILE_READ);
            }
            return unpacking.read(file, arrival.name(), progress);
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_UNREADABLE, e, arrival.name(), FileTrouble.READ_FAILED);
        }
    }

    private EvidenceItem item(Transaction transaction, Taken file, Arrival arrival, @Nullable MemberOf memberOf) {
        CaseId caseId = arrival.request().caseId();
        Derivation derivation = memberOf == null ? derivation(transaction, arrival, caseId) : null;
        EvidenceItem item = maker.item(transaction, file, arrival.request(), derivation, memberOf);
        boolean titled = memberOf == null && !arrival.title().isBlank();
        return titled ? item.withWords(item.kind(), arrival.title(), item.sourceUrl(), item.notes()) : item;
    }

    /// None where a parent is not in the case: a copy without its originals proves no more than any picture.
    private static @Nullable Derivation derivation(Transaction transaction, Arrival arrival, CaseId caseId) {
        Arrival.Origin origin = arrival.origin();
        if (origin == null || origin.parents().isEmpty()) {
            return null;
        }
        List<EvidenceId> parents = new ArrayList<>();
        for (Sha256 hash : origin.parents()) {
            Optional<EvidenceItem> parent = transaction
                    .select(
                            EvidenceItems.KIND,
                            "where sha256 = ? and case_id = ? and not removed order by sha256, id limit 1",
                            hash.hex(),
                            caseId)
                    .stream()
                    .findFirst();
            if (parent.isEmpty()) {
                return null;
            }
            parents.add(parent.get().id());
        }
        return new Derivation(parents, origin.parents(), origin.operation(), origin.recipe());
    }

    /// Removes what came into the vault and belongs to nobody: another intake may have met the same content meanwhile.
    private void discard() {
        database.whileNothingChanges(() -> stored.stream()
                .filter(file -> !file.alreadyThere())
                .map(StoredFile::hash)
                .distinct()
                .filter(hash -> database.mentions(hash.hex()).isEmpty())
                .forEach(vault::destroy));
    }
}
