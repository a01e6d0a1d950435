package org.takedowndesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.format.Resource;
import org.takedowndesk.vault.StoredFile;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Takes chosen pictures, pages and documents out of a saved page or web archive, as members of it. Nothing of the
/// container is changed, and nothing it points to is fetched.
final class MembersOnRequest {

    private static final int LONGEST_NAME = 120;

    private record Found(Resource resource, Taken taken) {}

    private final Database database;
    private final Vault vault;
    private final Unpacking unpacking;
    private final Together.Maker maker;

    MembersOnRequest(Database database, Vault vault, Unpacking unpacking, Together.Maker maker) {
        this.database = database;
        this.vault = vault;
        this.unpacking = unpacking;
        this.maker = maker;
    }

    /// @param numbers of the resources; those the container does not have are passed over
    IntakeResult take(EvidenceItem container, Set<Integer> numbers, FormatReader formats, Progress progress) {
        List<Found> found = new ArrayList<>();
        formats.read(
                vault.path(container.file().hash()), container.description().type(), progress, (resource, content) -> {
                    if (numbers.contains(resource.number())
                            && found.size() < formats.limits().entries()) {
                        found.add(taken(resource, content, progress));
                    }
                });
        List<EvidenceItem> added = new ArrayList<>();
        List<EvidenceItem> known = new ArrayList<>();
        if (!found.isEmpty()) {
            database.change("evidence.taken-in", transaction -> {
                added.clear();
                known.clear();
                for (Found each : found) {
                    Optional<EvidenceItem> before = same(transaction, container, each);
                    before.ifPresentOrElse(known::add, () -> added.add(item(transaction, container, each)));
                }
                return added;
            });
        }
        return new IntakeResult(added, known, List.of());
    }

    private Found taken(Resource resource, InputStream content, Progress progress) throws IOException {
        try {
            String name = name(resource);
            StoredFile stored = vault.put(content, name, progress);
            return new Found(resource, unpacking.read(stored, name, progress));
        } catch (ProblemException e) {
            // What the container's content was at fault for is the container's to tell.
            if (e.problem() == Problem.FILE_UNREADABLE && e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Optional<EvidenceItem> same(Transaction transaction, EvidenceItem container, Found found) {
        return transaction
                .select(
                        EvidenceItems.KIND,
                        "where sha256 = ? and case_id = ? and not removed",
                        found.taken().file().hash().hex(),
                        container.caseId())
                .stream()
                .filter(item ->
                        item.memberOf() != null && item.memberOf().container().equals(container.id()))
                .findFirst();
    }

    private EvidenceItem item(Transaction transaction, EvidenceItem container, Found found) {
        IntakeRequest request = new IntakeRequest(
                container.caseId(),
                container.listings(),
                web(found.resource().url()) ? found.resource().url() : "",
                container.capturedAt().at(),
                container.capturedBy(),
                container.method(),
                null,
                "");
        MemberOf memberOf = new MemberOf(
                container.id(), path(found.resource()), found.resource().facts());
        EvidenceItem item = maker.item(transaction, found.taken(), request, null, memberOf);
        transaction.put(EvidenceItems.KIND, item);
        return item;
    }

    private static String path(Resource resource) {
        return resource.url().isBlank() ? resource.place() : resource.url() + " (" + resource.place() + ")";
    }

    private static boolean web(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /// The last step of the address without what a file's name may not have; whatever it says it is a name only.
    private static String name(Resource resource) {
        String path = resource.url().replaceAll("[?#].*", "");
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "_").strip();
        safe = safe.length() > LONGEST_NAME ? safe.substring(safe.length() - LONGEST_NAME) : safe;
        return safe.isEmpty() || safe.startsWith(".") ? "resource-" + resource.number() + safe : safe;
    }
}
