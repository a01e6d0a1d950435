package org.takedowndesk.casebundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.arrangement.ExhibitKey;
import org.takedowndesk.arrangement.Served;
import org.takedowndesk.bundle.BatesRange;
import org.takedowndesk.bundle.BundlePlan;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.bundle.BundleWriter;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// The exhibits of a bundle, line by line: of one that was exported, with all its volumes, or of one as it is put
/// together now.
public final class ExhibitLists {

    private final BundleStores stores;
    private final Bundles bundles;
    private final ZoneId zone;

    /// @param zone the user's, in which a capture has its day
    public ExhibitLists(BundleStores stores, Bundles bundles, ZoneId zone) {
        this.stores = stores;
        this.bundles = bundles;
        this.zone = zone;
    }

    /// Where an exhibit begins.
    private record Start(String file, int pageOfFile, int page) {}

    /// What the files of a bundle say of its exhibits, by their labels.
    private record Found(Map<String, Start> starts, Map<String, List<BatesRange>> bates) {

        Found() {
            this(new HashMap<>(), new HashMap<>());
        }

        void add(String file, int pagesBefore, List<ExhibitPlace> places, List<BatesRange> ranges) {
            places.forEach(
                    place -> starts.put(place.label(), new Start(file, place.page(), pagesBefore + place.page())));
            ranges.forEach(range -> bates.computeIfAbsent(range.exhibit(), label -> new ArrayList<>())
                    .add(range));
        }
    }

    /// What was exported, with all volumes of the edition that the file belongs to, in the order of the pages.
    ///
    /// @throws org.takedowndesk.work.ProblemException NOT_FOUND for a bundle of a program that did not remember
    ///     what it was made from
    public List<ExhibitLine> of(ExportedBundle file) {
        Found found = new Found();
        int before = 0;
        for (ExportedBundle volume : bundles.volumes(file)) {
            found.add(name(Path.of(volume.file())), before, volume.places(), volume.bates());
            before += volume.pages();
        }
        return lines(file.caseId(), bundles.plan(file), bundles.source(file).exhibits(), found);
    }

    /// The bundle as it is put together now. Only a bundle that is set on pages knows its page numbers: it is written
    /// for that, and thrown away.
    ///
    /// @param folder where there is room for it
    /// @throws org.takedowndesk.work.ProblemException CANNOT_WRITE, DISK_FULL
    public List<ExhibitLine> arranged(BundleRequest request, Path folder, Progress progress) {
        BundlePlanner.Planned planned = bundles.preview(request);
        try {
            Files.createDirectories(folder);
            Path scratch = Files.createTempDirectory(folder.toAbsolutePath(), ".exhibits-");
            Path draft = scratch.resolve("draft.pdf");
            try {
                BundleResult result =
                        new BundleWriter(new FileReadings(stores.formats())).write(planned.plan(), draft, progress);
                Found found = new Found();
                found.add("", 0, ExhibitPlace.of(result), result.bates());
                return lines(request.caseId(), planned.plan(), planned.exhibits(), found);
            } finally {
                Files.deleteIfExists(draft);
                Files.deleteIfExists(scratch);
            }
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
    }

    private List<ExhibitLine> lines(CaseId caseId, BundlePlan plan, List<Served.Exhibit> numbered, Found found) {
        Map<String, LocalDate> dates = dates(caseId, numbered);
        List<ExhibitLine> lines = new ArrayList<>();
        for (PlanSection section : plan.sections()) {
            for (Exhibit exhibit : section.exhibits()) {
                lines.add(line(section.heading(), exhibit, dates.get(exhibit.label()), found));
            }
        }
        return lines;
    }

    private static ExhibitLine line(String section, Exhibit exhibit, @Nullable LocalDate date, Found found) {
        Start start = found.starts().get(exhibit.label());
        List<BatesRange> bates = found.bates().getOrDefault(exhibit.label(), List.of());
        return new ExhibitLine(
                exhibit.label(),
                exhibit.title(),
                section,
                date,
                start == null ? null : start.page(),
                start == null ? "" : start.file(),
                start == null ? null : start.pageOfFile(),
                bates.isEmpty() ? "" : bates.getFirst().first().text(),
                bates.isEmpty() ? "" : bates.getLast().last().text(),
                exhibit.originalName(),
                exhibit.sha256());
    }

    /// By the labels in the bundle.
    private Map<String, LocalDate> dates(CaseId caseId, List<Served.Exhibit> numbered) {
        Map<String, Instant> captured = new HashMap<>();
        for (EvidenceItem item : stores.evidence().everyOf(caseId)) {
            captured.put(
                    ExhibitKey.of(item.key(), item.file().hash().hex()),
                    item.capturedAt().at());
        }
        Map<String, LocalDate> dates = new HashMap<>();
        for (Served.Exhibit exhibit : numbered) {
            Instant at = captured.get(exhibit.exhibit());
            if (exhibit.date() != null) {
                dates.put(exhibit.label(), exhibit.date());
            } else if (at != null) {
                dates.put(exhibit.label(), LocalDate.ofInstant(at, zone));
            }
        }
        return dates;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
