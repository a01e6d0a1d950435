package org.takedowndesk.complaintexport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Exports many complaints in one run: for each a folder with the portal's form as text, its listing pages and, if
/// wanted, its bundle. A folder is there whole or not at all.
public final class ComplaintExports {

    /// What the form is called in a complaint's folder.
    public static final String FORM = "form.txt";

    /// What says at the end what became of each.
    public static final String SUMMARY = "summary.csv";

    private static final Logger LOG = LoggerFactory.getLogger(ComplaintExports.class);

    private final ExportSources sources;
    private final Fingerprints fingerprints;
    private final FormText form;
    private final Clock clock;
    private final ZoneId zone;

    public ComplaintExports(ExportSources sources, Clock clock, ZoneId zone) {
        this.sources = sources;
        this.fingerprints = new Fingerprints(sources);
        this.form = new FormText(sources);
        this.clock = clock;
        this.zone = zone;
    }

    /// Exports one complaint after the other, and waits between them while the user pauses. What cannot be exported
    /// is named in the report, and the others go on. What is in the folder already, whole and made from the same
    /// records, is left as it is.
    ///
    /// @throws ProblemException CANNOT_WRITE if the folder cannot be written to, DISK_FULL
    /// @throws CancelledException if the user asked to stop; the folders that are there are whole, and the summary
    ///     says which are missing
    public ExportReport export(ExportWish wish, Progress progress) {
        List<ExportLine> lines = new ArrayList<>();
        try {
            Files.createDirectories(wish.folder());
            for (ComplaintId id : wish.complaints()) {
                progress.pausePoint();
                progress.at(lines.size(), wish.complaints().size());
                lines.add(one(id, wish, progress));
            }
        } catch (IOException e) {
            throw Failures.writing(wish.folder(), e);
        } catch (CancelledException stopped) {
            finished(lines, wish);
            throw stopped;
        }
        progress.at(1, 1);
        return finished(lines, wish);
    }

    private ExportReport finished(List<ExportLine> lines, ExportWish wish) {
        List<ExportLine> all = new ArrayList<>(lines);
        wish.complaints().stream()
                .skip(lines.size())
                .forEach(id -> all.add(new ExportLine(id, reference(id), ExportState.NOT_REACHED, null, 0, "")));
        Path summary = wish.folder().resolve(SUMMARY);
        Failures.replace(summary, summary(all, new Texts(wish.language())).getBytes(StandardCharsets.UTF_8));
        return new ExportReport(all, summary);
    }

    private String reference(ComplaintId id) {
        return sources.complaints().find(id).map(Complaint::reference).orElse(String.valueOf(id.value()));
    }

    private static String summary(List<ExportLine> lines, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.get("complaint.reference"),
                texts.get("complaintexport.state"),
                texts.get("complaintexport.folder"),
                texts.get("complaintexport.files"),
                texts.get("complaintexport.reason")));
        for (ExportLine line : lines) {
            Path folder = line.folder();
            rows.add(List.of(
                    line.reference(),
                    texts.name(line.state()),
                    folder == null ? "" : String.valueOf(folder.getFileName()),
                    String.valueOf(line.files()),
                    line.reason()));
        }
        return CsvText.of(rows);
    }

    /// A full disk ends the run: no other would fit either. Any other fault is that of this complaint.
    private ExportLine one(ComplaintId id, ExportWish wish, Progress progress) {
        String reference = reference(id);
        progress.note(reference);
        try {
            return written(sources.complaints().get(id), wish, progress);
        } catch (CancelledException stopped) {
            throw stopped;
        } catch (ProblemException problem) {
            if (problem.problem() == Problem.DISK_FULL) {
                throw problem;
            }
            return failed(id, reference, new Texts(wish.language()).problem(problem));
        } catch (IOException | RuntimeException fault) {
            LOG.warn("{} was not exported", reference, fault);
            return failed(id, reference, String.valueOf(fault.getMessage()));
        }
    }

    private static ExportLine failed(ComplaintId id, String reference, String reason) {
        return new ExportLine(id, reference, ExportState.FAILED, null, 0, reason);
    }

    private ExportLine written(Complaint complaint, ExportWish wish, Progress progress) throws IOException {
        String name = complaint.reference().replace('/', '-');
        String madeFrom = fingerprints.of(complaint, wish);
        for (ExportFolder folder : ExportFolder.there(wish.folder(), name)) {
            if (folder.isMadeFrom(madeFrom)) {
                return line(complaint, ExportState.UNCHANGED, folder.path(), folder.files());
            }
        }
        Path target = ExportFolder.place(wish.folder(), name);
        Path part = Files.createDirectory(wish.folder().resolve(".export-" + UUID.randomUUID()));
        try {
            int files = fill(part, target, complaint, wish, madeFrom, progress);
            put(part, target);
            return line(complaint, ExportState.WRITTEN, target, files);
        } finally {
            ExportFolder.delete(part);
        }
    }

    private int fill(Path part, Path target, Complaint complaint, ExportWish wish, String madeFrom, Progress progress)
            throws IOException {
        Files.writeString(part.resolve(FORM), form.of(complaint, wish.language()), StandardCharsets.UTF_8);
        sources.pages().write(complaint, wish.language(), null, part, progress.quiet());
        if (wish.bundles()) {
            BundleRequest request = new BundleRequest(complaint.caseId(), complaint.id(), wish.language());
            sources.bundles().export(request, List.of(Edition.FILING), null, part, target, progress.quiet());
        }
        String made = new Show(new Texts(wish.language()), zone)
                .exactTime(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return new ExportFolder(part).seal(complaint.reference() + ", " + made, madeFrom);
    }

    private static ExportLine line(Complaint complaint, ExportState state, Path folder, int files) {
        return new ExportLine(complaint.id(), complaint.reference(), state, folder, files, "");
    }

    /// In place of an older one that nobody touched, if there is one.
    private static void put(Path part, Path target) throws IOException {
        Path old = part.resolveSibling(".old-" + UUID.randomUUID());
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        ExportFolder.delete(old);
    }
}
