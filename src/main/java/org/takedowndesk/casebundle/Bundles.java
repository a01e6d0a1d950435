package org.takedowndesk.casebundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.arrangement.Arrangement;
import org.takedowndesk.arrangement.Arrangements;
import org.takedowndesk.arrangement.ExhibitKey;
import org.takedowndesk.arrangement.SectionSource;
import org.takedowndesk.arrangement.Served;
import org.takedowndesk.bundle.BatesRange;
import org.takedowndesk.bundle.BundlePlan;
import org.takedowndesk.bundle.BundleRemark;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.bundle.BundleWriter;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.bundle.PlanFile;
import org.takedowndesk.bundle.Readings;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Exports bundles and remembers what left the house.
public final class Bundles {

    public static final Kind<ExportedBundle> KIND = Kind.of(
                    "bundle",
                    "bundle",
                    ExportedBundle.class,
                    bundle -> bundle.id().value())
            .withLabel(
                    bundle -> bundle.reference() + " " + Path.of(bundle.file()).getFileName())
            .withSubjects(bundle ->
                    List.of(new Subject(CaseFiles.KIND.name(), bundle.caseId().value())))
            .withColumn("case_id", ExportedBundle::caseId);

    public static final Kind<BundleSource> SOURCE_KIND = Kind.of(
            "bundle_source",
            "bundle_source",
            BundleSource.class,
            source -> source.id().value());

    /// A bundle that was made again.
    ///
    /// @param same whether it is the old one, byte for byte
    public record Remade(Path file, String sha256, boolean same) {}

    private final Database database;
    private final BundlePlanner planner;
    private final BatesRegister register;
    private final Arrangements arrangements;
    private final Vault vault;
    private final Custody custody;
    private final EvidenceItems evidence;
    private final Readings readings;
    private final Clock clock;
    private final Supplier<String> who;

    /// @param who gives the user's name, which stands on the cover
    public Bundles(BundleStores stores, BundlePlanner planner, Clock clock, Supplier<String> who) {
        this.database = stores.database();
        this.planner = planner;
        this.register = new BatesRegister(stores.database());
        this.arrangements = stores.arrangements();
        this.vault = stores.vault();
        this.custody = stores.custody();
        this.evidence = stores.evidence();
        this.readings = new FileReadings(stores.formats());
        this.clock = clock;
        this.who = who;
    }

    /// Writes the bundle as a PDF into a folder, enters it in the custody log of every item in it, and remembers it.
    ///
    /// @param folder made if need be; a file that is there already is never written over
    /// @throws org.takedowndesk.work.ProblemException CANNOT_WRITE, DISK_FULL, NOT_FOUND
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop; then nothing is left
    public ExportedBundle export(BundleRequest request, Path folder, Progress progress) {
        return export(request, List.of(Edition.ARCHIVE), folder, progress).getFirst();
    }

    /// Writes several editions of the bundle from one plan, as [#export(BundleRequest, Path, Progress)] writes one.
    ///
    /// @return one for each file, the editions in the same order
    public List<ExportedBundle> export(BundleRequest request, List<Edition> editions, Path folder, Progress progress) {
        return export(request, editions, null, folder, progress);
    }

    /// Writes several editions, the filing copy in volumes of a size.
    ///
    /// @param volumeSize the most bytes a file of the filing copy may have; null for no limit
    /// @return one for each file
    /// @throws ProblemException BATES_TAKEN if a page would have a Bates number of an earlier bundle, BATES_DIFFER
    ///     if two editions would have one on different pages; then nothing of that edition is left
    public List<ExportedBundle> export(
            BundleRequest request, List<Edition> editions, @Nullable Long volumeSize, Path folder, Progress progress) {
        return export(request, editions, volumeSize, folder, folder, progress);
    }

    /// Writes several editions into a folder whose files are moved right after.
    ///
    /// @param home where they are moved to, which is what is remembered
    public List<ExportedBundle> export(
            BundleRequest request,
            List<Edition> editions,
            @Nullable Long volumeSize,
            Path folder,
            Path home,
            Progress progress) {
        BundlePlanner.Planned planned = planner.plan(request, who.get(), clock.instant());
        List<ExportedBundle> used = of(request.caseId());
        Optional.ofNullable(planned.plan().bates())
                .ifPresent(stamp -> BatesRegister.refuseTaken(used, List.of(new BatesRange("", stamp.first(), 1, 1))));
        List<ExportedBundle> written = new ArrayList<>();
        for (Edition edition : editions) {
            progress.stopIfCancelled();
            EditionFiles files = new EditionFiles(edition, volumeSize, readings);
            String stem = planned.plan().reference().replace('/', '-') + " "
                    + request.language().getLanguage() + (edition == Edition.FILING ? " filing" : "");
            List<BundleResult> results = files.write(planned.plan(), folder, stem, progress);
            checkNumbers(used, written, results);
            for (BundleResult result : results) {
                written.add(remember(request, planned, files, result, home));
            }
        }
        return written;
    }

    /// Deletes what was just written if a page has a number of another production or of another page.
    ///
    /// @param written the editions of this production that are there already
    private static void checkNumbers(
            List<ExportedBundle> used, List<ExportedBundle> written, List<BundleResult> results) {
        try {
            results.forEach(result -> {
                BatesRegister.refuseTaken(used, result.bates());
                BatesRegister.refuseDiffering(written, result.bates());
            });
        } catch (ProblemException taken) {
            for (BundleResult result : results) {
                try {
                    Files.deleteIfExists(result.file());
                } catch (IOException e) {
                    taken.addSuppressed(e);
                }
            }
            throw taken;
        }
    }

    /// Remembers that a copy of a bundle was signed or stamped.
    ///
    /// @param original the file that was signed
    /// @param copy what came of it
    /// @param signer whose certificate the last signature bears
    /// @return the bundle, or empty if the file is none that this workspace exported
    public Optional<ExportedBundle> signed(
            Path original, Path copy, String signer, boolean stamped, Progress progress) {
        String hash = Sha256.of(original, progress).hex();
        SignedCopy signed = new SignedCopy(
                copy.toAbsolutePath().toString(), Sha256.of(copy, progress).hex(), signer, stamped, clock.instant());
        return all().stream()
                .filter(bundle -> bundle.is(hash))
                .findFirst()
                .map(bundle -> database.note("bundle.signed", transaction -> {
                    ExportedBundle with = bundle.withSigned(signed);
                    transaction.put(KIND, with);
                    return with;
                }));
    }

    /// The Bates numbers of all productions.
    public BatesRegister bates() {
        return register;
    }

    private ExportedBundle remember(
            BundleRequest request, BundlePlanner.Planned planned, EditionFiles files, BundleResult result, Path home) {
        custody.note(
                planned.items(), CustodyAct.BUNDLED, result.file().getFileName().toString());
        return database.note("bundle.exported", transaction -> {
            ExportedBundle bundle = new ExportedBundle(
                    new ExportedBundleId(transaction.nextId(KIND)),
                    request.caseId(),
                    request.complaint(),
                    planned.plan().reference(),
                    request.language().toLanguageTag(),
                    files.edition(),
                    home.resolve(result.file().getFileName()).toAbsolutePath().toString(),
                    result.sha256(),
                    result.size(),
                    result.pages(),
                    planned.plan().exhibits().size(),
                    result.accessible(),
                    files.edition() == Edition.FILING ? files.volumeSize() : null,
                    result.bates(),
                    ExhibitPlace.of(result),
                    remarks(planned, result),
                    List.of(),
                    planned.plan().asOf());
            transaction.put(KIND, bundle);
            transaction.put(
                    SOURCE_KIND,
                    new BundleSource(
                            bundle.id(),
                            Base64.getEncoder().encodeToString(new PlanFile().bytes(planned.plan())),
                            planned.exhibits()));
            return bundle;
        });
    }

    private static List<BundleRemark> remarks(BundlePlanner.Planned planned, BundleResult result) {
        List<BundleRemark> remarks = new ArrayList<>(result.remarks());
        planned.unknown()
                .forEach(
                        wanted -> remarks.add(new BundleRemark(wanted, BundleRemark.Reason.UNKNOWN_REFERENCE, wanted)));
        return remarks;
    }

    /// Writes the bundle only to be looked at; nothing is remembered or entered anywhere.
    ///
    /// @throws ProblemException CANNOT_WRITE, DISK_FULL
    public BundleResult draft(BundleRequest request, Path target, Progress progress) {
        return new BundleWriter(readings).write(preview(request).plan(), target, progress);
    }

    /// How many pages the bundle would have; what is computed on the way goes at once.
    ///
    /// @throws ProblemException CANNOT_WRITE, DISK_FULL
    public int pages(BundleRequest request, Progress progress) {
        return new BundleWriter(readings).pages(preview(request).plan(), progress);
    }

    /// Writes an exported bundle again from what it was made from, however the case has changed since.
    ///
    /// @throws ProblemException NOT_FOUND for a bundle of a program that did not remember it yet; CANNOT_WRITE,
    ///     DISK_FULL
    public Remade remake(ExportedBundle bundle, Path folder, Progress progress) {
        BundlePlan plan = plan(bundle);
        List<BundleResult> results = new EditionFiles(bundle.edition(), bundle.volumeSize(), readings)
                .write(plan, folder, EditionFiles.stem(Path.of(bundle.file())), progress);
        // Of a bundle in volumes all are made again.
        BundleResult result = results.stream()
                .filter(one -> one.sha256().equals(bundle.sha256()))
                .findFirst()
                .orElse(results.getFirst());
        Path target = result.file();
        List<EvidenceId> items = plan.exhibits().stream()
                .flatMap(exhibit -> evidence.withContent(new Sha256(exhibit.sha256())).stream())
                .filter(item -> item.caseId().equals(bundle.caseId()))
                .map(EvidenceItem::id)
                .distinct()
                .toList();
        custody.note(items, CustodyAct.BUNDLED, target.getFileName().toString());
        return new Remade(target, result.sha256(), result.sha256().equals(bundle.sha256()));
    }

    /// From now on the numbers of this bundle stand: what comes later is late, and the next one tells what changed.
    ///
    /// @throws ProblemException NOT_FOUND for a bundle of a program that did not remember it yet, and for that of a
    ///     complaint, which has no numbers of its own
    public Arrangement serve(ExportedBundle bundle) {
        if (bundle.complaint() != null) {
            throw new ProblemException(
                    Problem.NOT_FOUND, "case bundle", bundle.id().value());
        }
        Arrangement arrangement = arrangements.of(bundle.caseId());
        int version = arrangement.lastServed().map(Served::version).orElse(0) + 1;
        Arrangement served = arrangement.withServed(
                new Served(version, bundle.at(), source(bundle).exhibits()));
        arrangements.save(served);
        return served;
    }

    /// The plan an exported bundle was written from.
    BundlePlan plan(ExportedBundle bundle) {
        return new PlanFile()
                .read(Base64.getDecoder().decode(source(bundle).plan()), hash -> vault.path(new Sha256(hash)));
    }

    /// All volumes of the export that a file belongs to, in their order; the file alone if it is the whole.
    List<ExportedBundle> volumes(ExportedBundle file) {
        Path path = Path.of(file.file());
        String stem = EditionFiles.stem(path);
        if (path.getFileName().toString().equals(stem + ".pdf")) {
            return List.of(file);
        }
        String plan = source(file).plan();
        return of(file.caseId()).reversed().stream()
                .filter(other -> other.edition() == file.edition()
                        && EditionFiles.stem(Path.of(other.file())).equals(stem)
                        && Objects.equals(Path.of(other.file()).getParent(), path.getParent())
                        && source(other).plan().equals(plan))
                .toList();
    }

    BundleSource source(ExportedBundle bundle) {
        return database.find(SOURCE_KIND, bundle.id())
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "plan of", bundle.file()));
    }

    public int count(CaseId caseId) {
        return database.count(KIND, "where case_id = ?", caseId);
    }

    /// @throws ProblemException NOT_FOUND
    public ExportedBundle get(ExportedBundleId id) {
        return database.find(KIND, id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "bundle", id.value()));
    }

    /// All bundles, the newest first.
    public List<ExportedBundle> all() {
        return new ArrayList<>(database.select(KIND, "order by id desc"));
    }

    /// The bundles of a case, the newest first.
    public List<ExportedBundle> of(CaseId caseId) {
        return new ArrayList<>(database.select(KIND, "where case_id = ? order by case_id, id desc", caseId));
    }

    /// The sections of the whole case as it is now, for arranging them.
    public List<SectionSource> sources(BundleRequest request) {
        return planner.sources(request, clock.instant());
    }

    /// When the evidence of a case was captured, by the key under which arrangements know it, UTC.
    public Map<String, Instant> captured(CaseId caseId) {
        Map<String, Instant> captured = new HashMap<>();
        for (EvidenceItem item : evidence.of(caseId)) {
            captured.put(
                    ExhibitKey.of(item.key(), item.file().hash().hex()),
                    item.capturedAt().at());
        }
        return captured;
    }

    /// The plan an export would follow now, for a preview of its contents.
    public BundlePlanner.Planned preview(BundleRequest request) {
        return planner.plan(request, who.get(), clock.instant());
    }
}
