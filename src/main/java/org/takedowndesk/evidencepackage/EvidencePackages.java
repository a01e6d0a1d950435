package org.takedowndesk.evidencepackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bagit.Bag;
import org.takedowndesk.bagit.BagWriter;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.StoredFile;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Writes packages of evidence, takes in those of others, and remembers both.
public final class EvidencePackages {

    public static final Kind<EvidencePackage> KIND = Kind.of(
                    "package",
                    "evidence_package",
                    EvidencePackage.class,
                    each -> each.id().value())
            .withLabel(EvidencePackage::file)
            .withSubjects(EvidencePackages::subjects)
            .withColumn("sha256", each -> each.manifest().hex());

    static final String EXPORTED = "package.exported";
    private static final String IMPORTED = "package.imported";

    private final PackageStores stores;
    private final Intake intake;
    private final Clock clock;

    public EvidencePackages(PackageStores stores, Intake intake, Clock clock) {
        this.stores = stores;
        this.intake = intake;
        this.clock = clock;
    }

    private static List<Subject> subjects(EvidencePackage made) {
        List<Subject> subjects = new ArrayList<>();
        CaseId caseId = made.caseId();
        if (caseId != null) {
            subjects.add(CaseFiles.subject(caseId));
        }
        made.items().forEach(item -> subjects.add(Custody.subject(item)));
        return subjects;
    }

    /// Writes these items, and those they were made from, as a package that strangers can check.
    ///
    /// @param target a name that is not taken yet
    /// @throws ProblemException CANNOT_WRITE, DISK_FULL, FILE_UNREADABLE, NOT_FOUND if there are no items
    /// @throws org.takedowndesk.work.CancelledException and nothing is left
    public EvidencePackage export(List<EvidenceItem> wanted, Path target, BagWriter.Form form, Progress progress) {
        PackageContents.Ready ready = new PackageContents(stores).of(wanted);
        new BagWriter().write(ready.bag(), target, form, Layout.FOLDER_IN_ZIP, progress);
        Set<CaseId> cases = new java.util.HashSet<>();
        ready.items().forEach(item -> cases.add(item.caseId()));
        return remember(
                EXPORTED,
                EvidencePackage.Way.EXPORTED,
                cases.size() == 1 ? cases.iterator().next() : null,
                ready.items().stream().map(EvidenceItem::id).toList(),
                new Seen(target, manifest(target), ready.signer(), null));
    }

    private record Seen(
            Path file,
            Sha256 manifest,
            String signer,
            @Nullable KeptFile custodyLog) {}

    private EvidencePackage remember(
            String action, EvidencePackage.Way way, @Nullable CaseId caseId, List<EvidenceId> items, Seen seen) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return stores.database().note(action, transaction -> {
            EvidencePackage made = new EvidencePackage(
                    new PackageId(transaction.nextId(KIND)),
                    way,
                    caseId,
                    items,
                    seen.file().toAbsolutePath().toString(),
                    seen.manifest(),
                    seen.signer(),
                    now,
                    seen.custodyLog());
            transaction.put(KIND, made);
            return made;
        });
    }

    /// The SHA-256 of a package's tag manifest, which stands for the whole package when it is timestamped.
    ///
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED
    public static Sha256 manifest(Path file) {
        try (Bag bag = Bag.open(file)) {
            return Sha256.of(
                    PackageCheck.text(bag, Layout.TAG_MANIFEST).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
    }

    /// What became of a package that was to be taken in.
    ///
    /// @param known items the case had already
    public record Imported(EvidencePackage record, List<EvidenceItem> added, List<EvidenceItem> known) {

        public Imported {
            added = List.copyOf(added);
            known = List.copyOf(known);
        }
    }

    /// Takes a package's files into a case, with where they come from, and keeps the custody log that came with them.
    ///
    /// @throws ProblemException FILE_UNREADABLE; FILE_REFUSED if the package is not what its manifests
    ///     and signatures say: then nothing is taken in
    public Imported importInto(CaseId caseId, Path file, Progress progress) {
        PackageCheck check = new PackageCheck();
        try (Bag bag = Bag.open(file)) {
            PackageReport report = check.check(bag, progress);
            if (!report.isSound()) {
                throw new ProblemException(Problem.FILE_REFUSED, file, ImportTrouble.NOT_SOUND);
            }
            List<PackedFile> packed = packed(check, bag);
            List<EvidenceItem> added = new ArrayList<>();
            List<EvidenceItem> known = new ArrayList<>();
            for (PackedFile each : packed) {
                progress.stopIfCancelled();
                IntakeResult result = takeIn(bag, each, caseId, report.signer());
                added.addAll(result.added());
                known.addAll(result.known());
            }
            List<EvidenceId> items = Stream.concat(added.stream(), known.stream())
                    .map(EvidenceItem::id)
                    .toList();
            Seen seen = new Seen(file, manifest(file), report.signer(), custodyLog(bag));
            return new Imported(remember(IMPORTED, EvidencePackage.Way.IMPORTED, caseId, items, seen), added, known);
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
    }

    /// A file of a package that is evidence.
    private record PackedFile(
            String path, String name, String sum, @Nullable ItemSheet sheet) {}

    /// Where there are sheets, the files they name; in a package of other programs the whole payload.
    private static List<PackedFile> packed(PackageCheck check, Bag bag) {
        var sums = PackageCheck.sums(bag);
        List<PackedFile> packed = new ArrayList<>();
        for (String path : new TreeSet<>(bag.paths())) {
            if (path.startsWith(Layout.DATA + Layout.SHEETS)) {
                Optional<ItemSheet> sheet = check.sheet(bag, path);
                sheet.ifPresent(each -> packed.add(
                        new PackedFile(each.file(), each.name(), each.sha256().hex(), each)));
            }
        }
        if (packed.isEmpty()) {
            bag.paths().stream()
                    .filter(path -> path.startsWith(Layout.DATA))
                    .sorted()
                    .forEach(path -> packed.add(new PackedFile(
                            path, path.substring(path.lastIndexOf('/') + 1), sums.getOrDefault(path, ""), null)));
        }
        return packed;
    }

    private IntakeResult takeIn(Bag bag, PackedFile packed, CaseId caseId, String signer) throws IOException {
        Path folder = Files.createTempDirectory("takedown-desk-package");
        Path copy = folder.resolve(safeName(packed.name()));
        try {
            try (InputStream in = bag.open(packed.path())) {
                Files.copy(in, copy);
            }
            IntakeResult result = intake.takeIn(List.of(copy), request(packed, caseId, signer), Progress.none());
            for (IntakeResult.Refused refused : result.refused()) {
                throw refused.reason();
            }
            for (EvidenceItem item : result.added()) {
                if (!packed.sum().isEmpty() && !item.file().hash().hex().equals(packed.sum())) {
                    throw new ProblemException(Problem.FILE_REFUSED, bag.path(), ImportTrouble.OTHER_HASH);
                }
            }
            return result;
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
    }

    private static IntakeRequest request(PackedFile packed, CaseId caseId, String signer) {
        IntakeRequest request = IntakeRequest.into(caseId, IntakeMethod.PACKAGE);
        String from = packed.path() + (signer.isEmpty() ? "" : "\nkey " + signer);
        ItemSheet sheet = packed.sheet();
        if (sheet == null) {
            return request.withNotes(from);
        }
        EvidenceItem item = sheet.record();
        return new IntakeRequest(
                caseId,
                List.of(),
                item.sourceUrl(),
                item.capturedAt().at(),
                item.capturedBy(),
                IntakeMethod.PACKAGE,
                item.kind(),
                sheet.caseReference() + "/" + sheet.key() + "\n" + from);
    }

    /// A name somebody else chose, as the name of a file of ours.
    private static String safeName(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").strip();
        safe = safe.length() > 120 ? safe.substring(safe.length() - 120) : safe;
        return safe.isEmpty() || safe.startsWith(".") ? "file" + safe : safe;
    }

    private @Nullable KeptFile custodyLog(Bag bag) throws IOException {
        String path = Layout.DATA + Layout.CUSTODY;
        if (!bag.paths().contains(path)) {
            return null;
        }
        try (InputStream in = bag.open(path)) {
            StoredFile stored = stores.vault().put(in, Layout.CUSTODY, Progress.none());
            return new KeptFile(stored.hash(), Layout.CUSTODY, stored.size());
        }
    }

    /// All packages that left or came in, the newest last.
    public List<EvidencePackage> all() {
        return stores.database().select(KIND, "order by id");
    }
}
