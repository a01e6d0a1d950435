package org.takedowndesk.evidencepackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
    /// In the order of their names the manifest of the tag files comes last.
    private static final Pattern MANIFEST = Pattern.compile("(tag)?manifest-[a-z0-9]+\\.txt");

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
                new Seen(target, manifest(target), ready.signer(), null, List.of()));
    }

    private record Seen(
            Path file,
            Sha256 manifest,
            String signer,
            @Nullable KeptFile custodyLog,
            List<String> theirKeys) {}

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
                    seen.custodyLog(),
                    seen.theirKeys());
            transaction.put(KIND, made);
            return made;
        });
    }

    /// The SHA-256 of the manifest that stands for the whole package when it is timestamped: that of the tag files, or,
    /// in a package of others that has none, that of the files themselves.
    ///
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED
    public static Sha256 manifest(Path file) {
        try (Bag bag = Bag.open(file)) {
            String manifest = bag.paths().stream()
                    .filter(path -> MANIFEST.matcher(path).matches())
                    .max(Comparator.naturalOrder())
                    .orElse(Layout.TAG_MANIFEST);
            return Sha256.of(PackageCheck.text(bag, manifest).getBytes(java.nio.charset.StandardCharsets.UTF_8));
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
    /// A working copy whose originals come with it stays one, and can be made again from them.
    ///
    /// @throws ProblemException FILE_UNREADABLE; FILE_REFUSED if the package is not what its manifests
    ///     and signatures say: then nothing is taken in
    /// @throws org.takedowndesk.work.CancelledException and nothing is left
    public Imported importInto(CaseId caseId, Path file, Progress progress) {
        PackageCheck check = new PackageCheck();
        try (Bag bag = Bag.open(file)) {
            PackageReport report = check.check(bag, progress);
            if (!report.isSound()) {
                throw new ProblemException(Problem.FILE_REFUSED, file, ImportTrouble.NOT_SOUND);
            }
            Sha256 manifest = manifest(file);
            List<PackedFile> packed = packed(check, bag);
            IntakeResult result = intake.takeInTogether(
                    packed.stream()
                            .map(each -> each.arrival(bag, caseId, report.signer()))
                            .toList(),
                    progress);
            Map<Sha256, String> keys = new HashMap<>();
            for (PackedFile each : packed) {
                Sha256 hash = each.hash();
                if (hash != null) {
                    keys.put(hash, each.theirKey());
                }
            }
            List<EvidenceItem> items = Stream.concat(result.added().stream(), result.known().stream())
                    .toList();
            Seen seen = new Seen(
                    file,
                    manifest,
                    report.signer(),
                    custodyLog(bag),
                    items.stream()
                            .map(item -> keys.getOrDefault(item.file().hash(), ""))
                            .toList());
            List<EvidenceId> ids = items.stream().map(EvidenceItem::id).toList();
            return new Imported(
                    remember(IMPORTED, EvidencePackage.Way.IMPORTED, caseId, ids, seen),
                    result.added(),
                    result.known());
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
    }

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

    /// The packages an item came in with, the newest last, each with what its sender did with the item.
    public List<Provenance> provenance(EvidenceItem item) {
        List<Provenance> found = new ArrayList<>();
        for (EvidencePackage each : all()) {
            if (each.way() == EvidencePackage.Way.IMPORTED && each.items().contains(item.id())) {
                found.add(new Provenance(each, each.theirKey(item.id()), sendersLog(each, item)));
            }
        }
        return found;
    }

    private List<Provenance.Line> sendersLog(EvidencePackage from, EvidenceItem item) {
        KeptFile log = from.custodyLog();
        if (log == null) {
            return List.of();
        }
        try (InputStream in = stores.vault().open(log.hash())) {
            return new Sender().about(item.file().hash(), in);
        } catch (IOException e) {
            throw Failures.reading(stores.vault().path(log.hash()), e);
        }
    }

    /// All packages that left or came in, the newest last.
    public List<EvidencePackage> all() {
        return stores.database().select(KIND, "order by id");
    }
}
