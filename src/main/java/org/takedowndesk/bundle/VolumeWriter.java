package org.takedowndesk.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// Writes the filing copy of a bundle as files of a size that its reader takes: split between exhibits, the pages
/// numbered through, and the index in the first volume leading into the others.
public final class VolumeWriter {

    /// Each try leaves a tenth more room than the one before.
    private static final int TRIES = 8;

    private static final double LESS = 0.9;

    /// How much more a fuller volume may hold besides its items than those measured.
    private static final List<Double> MARGINS = List.of(1.1, 1.4);

    private final Readings readings;

    /// @param readings reads exhibits that are no pages by themselves
    public VolumeWriter(Readings readings) {
        this.readings = readings;
    }

    /// @param cap of each file, in bytes
    /// @param stem of the files' names; files that are there already are never written over
    /// @return one for each file; more than one exhibit never stands in a volume that is too large
    /// @throws org.takedowndesk.work.ProblemException if the folder cannot be written to
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop; then nothing is left
    public List<BundleResult> write(BundlePlan plan, long cap, Path folder, String stem, Progress progress) {
        Path part = folder.resolve(".volumes-" + UUID.randomUUID());
        try {
            Files.createDirectories(part);
            try {
                return write(new Job(plan, cap, folder, stem, part), progress);
            } finally {
                delete(part);
            }
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
    }

    /// @param part where the volumes are written until all of them are there
    private record Job(BundlePlan plan, long cap, Path folder, String stem, Path part) {

        /// What stands in volumes. Which pages are right-hand ones depends on where a volume begins, and where it
        /// begins on the pages: what is divided is not made for printing on both sides.
        BundlePlan divided() {
            return plan.withRectoStarts(false);
        }
    }

    private List<BundleResult> write(Job job, Progress progress) throws IOException {
        BundleWriter writer = new BundleWriter(readings);
        Path whole = job.part().resolve("whole.pdf");
        BundleWriter.Measured measured = writer.measure(job.divided(), Volume.measuring(), whole, progress);
        Files.delete(whole);
        if (measured.result().size() <= job.cap()) {
            Path target = job.folder().resolve(free(job, 1) + ".pdf");
            return List.of(writer.write(job.plan(), Edition.FILING, target, progress));
        }
        List<BundleResult> results = List.of();
        double share = 1;
        Division division = Division.of(job.divided(), measured, job.cap());
        for (int attempt = 0; attempt < TRIES && results.isEmpty(); attempt++) {
            division = Division.of(job.divided(), measured, (long) (job.cap() * share));
            List<Volume> volumes = division.volumes(free(job, division.count()));
            results = volumes(job, volumes, attempt == TRIES - 1, progress);
            share *= LESS;
        }
        results = fuller(job, measured, division, results, progress);
        return moved(results, job.folder());
    }

    /// Fewer volumes where that can be done, now that what they hold besides their items is known; else those there
    /// are.
    private List<BundleResult> fuller(
            Job job, BundleWriter.Measured measured, Division division, List<BundleResult> written, Progress progress)
            throws IOException {
        Division.Besides besides = division.besides(written);
        for (double margin : MARGINS) {
            Division closer = Division.of(job.divided(), measured, job.cap(), besides.times(margin));
            if (closer.count() >= division.count()) {
                return written;
            }
            List<BundleResult> fewer = volumes(job, closer.volumes(free(job, closer.count())), false, progress);
            if (!fewer.isEmpty()) {
                return fewer;
            }
        }
        return written;
    }

    /// Empty if one is too large that need not be, unless it is the last try.
    private List<BundleResult> volumes(Job job, List<Volume> volumes, boolean last, Progress progress)
            throws IOException {
        List<PlanItem> items = PlanItem.of(job.divided());
        List<BundleResult> results = new ArrayList<>();
        for (Volume volume : volumes) {
            Path file = job.part()
                    .resolve(volume.places().items().get(volume.from()).file());
            BundleResult result = new BundleWriter(readings)
                    .measure(job.divided(), volume, file, progress)
                    .result();
            List<Exhibit> exhibits = items.subList(volume.from(), volume.until()).stream()
                    .flatMap(item -> Stream.ofNullable(item.exhibit()))
                    .toList();
            if (result.size() > job.cap() && exhibits.size() > 1 && !last) {
                return List.of();
            }
            if (result.size() > job.cap()
                    && exhibits.stream().anyMatch(exhibit -> exhibit.fileType().startsWith("image/"))) {
                result = coarser(job, volume, result, exhibits, progress);
            }
            if (result.size() > job.cap()) {
                result = result.withRemark(new BundleRemark(
                        exhibits.isEmpty() ? "" : exhibits.getFirst().label(),
                        BundleRemark.Reason.OVER_CAP,
                        String.format(Locale.ROOT, "%.1f / %.1f MB", result.size() / 1e6, job.cap() / 1e6)));
            }
            results.add(result);
        }
        return results;
    }

    /// The volume with pictures as coarse as it takes to fit; as it was if even the coarsest do not make it fit.
    private BundleResult coarser(Job job, Volume volume, BundleResult result, List<Exhibit> exhibits, Progress progress)
            throws IOException {
        Path trial = job.part().resolve("trial.pdf");
        for (Fineness fineness : Fineness.COARSER) {
            BundleResult coarser = new BundleWriter(readings)
                    .measure(job.divided(), volume.withFineness(fineness), trial, progress)
                    .result();
            if (coarser.size() <= job.cap()) {
                Files.move(trial, result.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                BundleResult fitting = coarser.withFile(result.file());
                for (Exhibit exhibit : exhibits) {
                    fitting = fitting.withRemark(new BundleRemark(
                            exhibit.label(), BundleRemark.Reason.STORED_COARSER, String.valueOf(fineness.dots())));
                }
                return fitting;
            }
        }
        Files.deleteIfExists(trial);
        return result;
    }

    private static List<BundleResult> moved(List<BundleResult> results, Path folder) throws IOException {
        List<BundleResult> moved = new ArrayList<>();
        for (BundleResult result : results) {
            Path target = folder.resolve(result.file().getFileName());
            Files.move(result.file(), target, StandardCopyOption.ATOMIC_MOVE);
            moved.add(result.withFile(target));
        }
        return moved;
    }

    /// A stem whose files are not there yet.
    private static String free(Job job, int volumes) {
        String stem = job.stem();
        for (int i = 2; exists(job.folder(), stem, volumes); i++) {
            stem = job.stem() + " (" + i + ")";
        }
        return stem;
    }

    private static boolean exists(Path folder, String stem, int volumes) {
        if (volumes == 1) {
            return Files.exists(folder.resolve(stem + ".pdf"));
        }
        return Stream.iterate(1, i -> i <= volumes, i -> i + 1)
                .anyMatch(i -> Files.exists(folder.resolve(Division.name(stem, i, volumes))));
    }

    private static void delete(Path part) throws IOException {
        try (Stream<Path> files = Files.list(part)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(part);
    }
}
