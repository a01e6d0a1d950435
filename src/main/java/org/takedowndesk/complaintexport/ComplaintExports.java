package org.takedowndesk.complaintexport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.portalpage.ListingPage;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Leftovers;
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
    private final String workspace;
    private final Clock clock;
    private final ZoneId zone;

    /// @param workspace its number, which stands in every folder
    public ComplaintExports(ExportSources sources, String workspace, Clock clock, ZoneId zone) {
        this.sources = sources;
        this.workspace = workspace;
        this.fingerprints = new Fingerprints(sources);
        this.form = new FormText(sources);
        this.clock = clock;
        this.zone = zone;
    }

    /// Exports one complaint after the other, and waits between them while the user pauses. What cannot be exported
    /// is named in the report, and the others go on. What is in the folder already, whole and made from the same
    /// records, is left as it is.
    ///
    /// @throws ProblemException CANNOT_WRITE if the folder cannot be written to, DISK_FULL; NOT_ALLOWED if it holds
    ///     complaints of another workspace or another run writes into it
    /// @throws CancelledException if the user asked to stop; the folders that are there are whole, and the summary
    ///     says which are missing
    public ExportReport export(ExportWish wish, Progress progress) {
        try (ExportPlace place = ExportPlace.open(wish.folder(), workspace, new Texts(wish.language()))) {
            return export(wish, place, progress);
        } catch (IOException e) {
            throw Failures.writing(wish.folder(), e);
        }
    }

    private ExportReport export(ExportWish wish, ExportPlace place, Progress progress) throws IOException {
        List<ExportLine> lines = new ArrayList<>();
        try {
            for (ComplaintId id : wish.complaints()) {
                progress.pausePoint();
                progress.at(lines.size(), wish.complaints().size());
                lines.add(one(id, wish, place, progress));
            }
        } catch (CancelledException stopped) {
            finished(lines, wish, place);
            throw stopped;
        }
        progress.at(1, 1);
        return finished(lines, wish, place);
    }

    private ExportReport finished(List<ExportLine> lines, ExportWish wish, ExportPlace place) throws IOException {
        List<ExportLine> all = new ArrayList<>(lines);
        wish.complaints().stream()
                .skip(lines.size())
                .forEach(id -> all.add(new ExportLine(id, reference(id), ExportState.NOT_REACHED, null, 0, "")));
        Path summary = place.summary(Texts.LANGUAGES.stream()
                .map(Texts::new)
                .map(ComplaintExports::head)
                .toList());
        Failures.replace(summary, summary(all, new Texts(wish.language())).getBytes(StandardCharsets.UTF_8));
        return new ExportReport(all, summary);
    }

    private String reference(ComplaintId id) {
        return sources.complaints().find(id).map(Complaint::reference).orElse(String.valueOf(id.value()));
    }

    private static List<String> heads(Texts texts) {
        return List.of(
                texts.get("complaint.reference"),
                texts.get("complaintexport.state"),
                texts.get("complaintexport.folder"),
                texts.get("complaintexport.files"),
                texts.get("complaintexport.reason"));
    }

    /// The line by which a summary is known.
    private static String head(Texts texts) {
        return CsvText.of(List.of(heads(texts)));
    }

    private static String summary(List<ExportLine> lines, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(texts));
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
    private ExportLine one(ComplaintId id, ExportWish wish, ExportPlace place, Progress progress) {
        String reference = reference(id);
        progress.note(reference);
        try {
            return written(sources.complaints().get(id), wish, place, progress);
        } catch (CancelledException stopped) {
            throw stopped;
        } catch (ProblemException problem) {
            return failed(id, reference, wish, problem);
        } catch (IOException e) {
            return failed(id, reference, wish, Failures.writing(wish.folder(), e));
        } catch (RuntimeException fault) {
            LOG.warn("{} was not exported", reference, fault);
            return failed(id, reference, wish, new ProblemException(Problem.OUR_FAULT, fault, String.valueOf(fault)));
        }
    }

    private static ExportLine failed(ComplaintId id, String reference, ExportWish wish, ProblemException problem) {
        if (problem.problem() == Problem.DISK_FULL) {
            throw problem;
        }
        return new ExportLine(id, reference, ExportState.FAILED, null, 0, new Texts(wish.language()).problem(problem));
    }

    private ExportLine written(Complaint complaint, ExportWish wish, ExportPlace place, Progress progress)
            throws IOException {
        String name = complaint.reference().replace('/', '-');
        String madeFrom = fingerprints.of(complaint, wish);
        for (ExportFolder folder : ExportFolder.there(wish.folder(), name)) {
            if (folder.isMadeFrom(madeFrom)) {
                return line(complaint, ExportState.UNCHANGED, folder.path(), folder.files(), "");
            }
        }
        Path target = ExportFolder.place(wish.folder(), name);
        Path part = place.part();
        try {
            List<ListingPage> pages = fill(part, target, complaint, wish, progress);
            int files = seal(part, complaint, wish, madeFrom);
            place.put(part, target);
            sources.pages().enter(pages);
            boolean beside = !target.endsWith(name);
            return line(
                    complaint,
                    ExportState.WRITTEN,
                    target,
                    files,
                    beside ? new Texts(wish.language()).get("complaintexport.beside", name) : "");
        } finally {
            Leftovers.delete(part);
        }
    }

    private List<ListingPage> fill(Path part, Path target, Complaint complaint, ExportWish wish, Progress progress) {
        Failures.replace(part.resolve(FORM), form.of(complaint, wish.language()).getBytes(StandardCharsets.UTF_8));
        List<ListingPage> pages = sources.pages().make(complaint, wish.language(), null, part, progress.quiet());
        if (wish.bundles()) {
            BundleRequest request = new BundleRequest(complaint.caseId(), complaint.id(), wish.language());
            sources.bundles().export(request, List.of(Edition.FILING), null, part, target, progress.quiet());
        }
        return pages;
    }

    private int seal(Path part, Complaint complaint, ExportWish wish, String madeFrom) throws IOException {
        String made = new Show(new Texts(wish.language()), zone)
                .exactTime(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return new ExportFolder(part).seal(complaint.reference() + ", " + made, workspace, madeFrom);
    }

    private static ExportLine line(Complaint complaint, ExportState state, Path folder, int files, String reason) {
        return new ExportLine(complaint.id(), complaint.reference(), state, folder, files, reason);
    }
}
