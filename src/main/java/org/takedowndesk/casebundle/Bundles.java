package org.takedowndesk.casebundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.bundle.BundleWriter;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.work.Failures;
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

    private final Database database;
    private final BundlePlanner planner;
    private final Custody custody;
    private final Clock clock;
    private final Supplier<String> who;

    /// @param who gives the user's name, which stands on the cover
    public Bundles(Database database, BundlePlanner planner, Custody custody, Clock clock, Supplier<String> who) {
        this.database = database;
        this.planner = planner;
        this.custody = custody;
        this.clock = clock;
        this.who = who;
    }

    /// Writes the bundle as a PDF into a folder, enters it in the custody log of every item in it, and remembers it.
    ///
    /// @param folder made if need be; a file that is there already is never written over
    /// @throws org.takedowndesk.work.ProblemException CANNOT_WRITE, DISK_FULL, NOT_FOUND
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop; then nothing is left
    public ExportedBundle export(BundleRequest request, Path folder, Progress progress) {
        Instant now = clock.instant();
        BundlePlanner.Planned planned = planner.plan(request, who.get(), now);
        Path target = free(
                folder,
                planned.plan().reference().replace('/', '-') + " "
                        + request.language().getLanguage());
        BundleResult result = new BundleWriter().write(planned.plan(), target, progress);
        custody.note(planned.items(), CustodyAct.BUNDLED, target.getFileName().toString());
        return database.note("bundle.exported", transaction -> {
            ExportedBundle bundle = new ExportedBundle(
                    new ExportedBundleId(transaction.nextId(KIND)),
                    request.caseId(),
                    request.complaint(),
                    planned.plan().reference(),
                    request.language().toLanguageTag(),
                    result.file().toAbsolutePath().toString(),
                    result.sha256(),
                    result.size(),
                    result.pages(),
                    planned.plan().exhibits().size(),
                    result.remarks(),
                    now);
            transaction.put(KIND, bundle);
            return bundle;
        });
    }

    private static Path free(Path folder, String stem) {
        try {
            Files.createDirectories(folder);
        } catch (java.io.IOException e) {
            throw Failures.writing(folder, e);
        }
        Path target = folder.resolve(stem + ".pdf");
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(stem + " (" + i + ").pdf");
        }
        return target;
    }

    public int count(CaseId caseId) {
        return database.count(KIND, "where case_id = ?", caseId);
    }

    /// The bundles of a case, the newest first.
    public List<ExportedBundle> of(CaseId caseId) {
        return new ArrayList<>(database.select(KIND, "where case_id = ? order by case_id, id desc", caseId));
    }

    /// The plan an export would follow now, for a preview of its contents.
    public BundlePlanner.Planned preview(BundleRequest request) {
        return planner.plan(request, who.get(), clock.instant());
    }
}
