package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Writes a bundle plan as one PDF, reading every original once and holding none of them in memory.
public final class BundleWriter {

    /// Progress counts to this: placing exhibits is the first tenth, writing the rest.
    static final int STEPS = 1000;

    static final int PLACING = 100;

    private final Readings readings;

    /// For papers whose exhibits are pictures, PDF files and plain text.
    public BundleWriter() {
        this(Readings.none());
    }

    /// @param readings reads exhibits that are no pages by themselves
    public BundleWriter(Readings readings) {
        this.readings = readings;
    }

    /// Writes the bundle to a file beside `target`, flushes it, and only then moves it into place. When it fails or
    /// is cancelled, nothing is left and an older bundle stays as it was.
    ///
    /// @throws ProblemException if the folder cannot be written to
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop
    public BundleResult write(BundlePlan plan, Path target, Progress progress) {
        return write(plan, Edition.ARCHIVE, target, progress);
    }

    /// Writes one edition of the bundle, in the same way.
    public BundleResult write(BundlePlan plan, Edition edition, Path target, Progress progress) {
        return write(plan, edition, Volume.whole(), target, progress).result();
    }

    /// Sets the pages of the archive copy and throws them away.
    ///
    /// @return how many there are
    /// @throws ProblemException if the folder for temporary files cannot be written to
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop
    public int pages(BundlePlan plan, Progress progress) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            folder = Files.createTempDirectory("takedown-desk-pages");
            try {
                return pages(plan, folder, progress);
            } finally {
                Files.deleteIfExists(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(Problem.CANNOT_WRITE, e, folder, String.valueOf(e.getMessage()));
        }
    }

    private int pages(BundlePlan plan, Path folder, Progress progress) throws IOException {
        String identity = identity(plan, Edition.ARCHIVE, Volume.whole());
        try (Scratch scratch = new Scratch(folder, ".bundle");
                LatePictures latePictures = new LatePictures(Set.of());
                PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                Draft draft = new Draft(
                        document, plan, readings, Edition.ARCHIVE, Volume.whole(), identity, scratch, latePictures)) {
            Assembly assembly = new Assembly(draft, new Attachments(plan.asOf(), Edition.ARCHIVE));
            assembly.sections(progress);
            assembly.finish(identity);
            return draft.leaves().size();
        }
    }

    /// What was written, and what each item added to it.
    record Measured(BundleResult result, List<Weight> weights) {}

    /// Writes a volume of the filing copy.
    Measured measure(BundlePlan plan, Volume volume, Path target, Progress progress) {
        return write(plan, Edition.FILING, volume, target, progress);
    }

    private Measured write(BundlePlan plan, Edition edition, Volume volume, Path target, Progress progress) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new ProblemException(Problem.CANNOT_WRITE, target, "no folder");
        }
        try {
            Path part = folder.resolve(".bundle-" + UUID.randomUUID() + ".part");
            try (Scratch scratch = new Scratch(folder, ".bundle")) {
                return write(new Job(plan, edition, volume, target, part), scratch, Set.of(), progress);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.CANNOT_WRITE, e, target, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new ProblemException(Problem.CANNOT_WRITE, e, target, String.valueOf(e.getMessage()));
        }
    }

    private record Job(BundlePlan plan, Edition edition, Volume volume, Path target, Path part) {}

    /// @param atOnce exhibits whose pictures could not be made beside the pages
    private Measured write(Job job, Scratch scratch, Set<String> atOnce, Progress progress) throws IOException {
        try (LatePictures latePictures = new LatePictures(atOnce)) {
            return write(job, scratch, latePictures, progress);
        } catch (LatePictures.Failed e) {
            Set<String> more = new HashSet<>(atOnce);
            if (!more.addAll(e.labels())) {
                throw e;
            }
            return write(job, scratch, more, progress);
        }
    }

    private Measured write(Job job, Scratch scratch, LatePictures latePictures, Progress progress) throws IOException {
        BundlePlan plan = job.plan();
        Path target = job.target();
        Path part = job.part();
        String identity = identity(plan, job.edition(), job.volume());
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                Draft draft = new Draft(
                        document, plan, readings, job.edition(), job.volume(), identity, scratch, latePictures)) {
            Attachments attachments = new Attachments(plan.asOf(), job.edition());
            Assembly assembly = new Assembly(draft, attachments);
            assembly.sections(progress);
            assembly.finish(identity);
            long expected = plan.exhibits().stream()
                    .mapToLong(exhibit -> exhibit.file().toFile().length())
                    .sum();
            MeteredOutput out = new MeteredOutput(new FlushedFile(part), progress, expected);
            try (out) {
                new DocumentWriter(out).write(document);
            }
            progress.stopIfCancelled();
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            draft.remarks().addAll(attachments.differences());
            progress.at(STEPS, STEPS);
            BundleResult result = new BundleResult(
                    target,
                    draft.leaves().size(),
                    out.written(),
                    HexFormat.of().formatHex(out.digest()),
                    assembly.list().sha256(),
                    assembly.isAccessible(),
                    assembly.firstPages(),
                    assembly.bates(),
                    draft.remarks());
            return new Measured(result, assembly.weights());
        }
    }

    /// A hash over all the plan says, whatever folder its files lie in.
    static String identity(BundlePlan plan, Edition edition, Volume volume) {
        StringBuilder said = new StringBuilder(edition == Edition.ARCHIVE ? "" : edition.name());
        said.append(volume.isPart() ? volume.number() + "/" + volume.of() : "");
        said.append(List.of(
                plan.title(),
                plan.subtitle(),
                plan.reference(),
                plan.language().toLanguageTag(),
                plan.asOf(),
                plan.author()));
        said.append(plan.bates() == null ? "" : plan.bates());
        said.append(plan.coverSheets() ? "cover sheets" : "");
        said.append(plan.rectoStarts() ? "recto starts" : "");
        for (PlanSection section : plan.sections()) {
            said.append(section.heading()).append('\n').append(section.blocks()).append('\n');
            for (Exhibit exhibit : section.exhibits()) {
                said.append(List.of(
                        exhibit.label(),
                        exhibit.title(),
                        exhibit.sha256(),
                        exhibit.fileType(),
                        exhibit.originalName(),
                        exhibit.caption()));
                said.append(plan.coverSheets() ? exhibit.details() : "");
            }
        }
        return HexFormat.of().formatHex(Sha256.digest().digest(said.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
