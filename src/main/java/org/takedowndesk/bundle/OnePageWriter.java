package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Writes papers of one page, as finely as a limit of bytes lets it.
public final class OnePageWriter {

    /// Writes the page to a file beside `target`, and moves it into place once it is small enough.
    ///
    /// @param mostBytes the file may have
    /// @throws ProblemException LIMIT_EXCEEDED if it does not fit as coarsely as it can still be read,
    ///     FILE_UNREADABLE if a picture cannot be shown or is not what its hash says, NOT_ALLOWED if
    ///     its words leave no room, CANNOT_WRITE, DISK_FULL
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop; then nothing is left
    public BundleResult write(OnePage page, long mostBytes, Path target, Progress progress) {
        Path folder = Failures.folderOf(target);
        try {
            Path part = folder.resolve(".page-" + UUID.randomUUID() + ".part");
            try (Scratch scratch = new Scratch(folder, ".page")) {
                return write(page, mostBytes, new Places(target, part), scratch, progress);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Failures.writing(target, e);
        } catch (UncheckedIOException e) {
            throw Failures.writing(target, Objects.requireNonNull(e.getCause()));
        }
    }

    /// Where the page is to be, and where it is written first.
    private record Places(Path target, Path part) {}

    private static BundleResult write(OnePage page, long mostBytes, Places files, Scratch scratch, Progress progress)
            throws IOException {
        long smallest = Long.MAX_VALUE;
        for (Fineness fineness : Fineness.STEPS) {
            progress.stopIfCancelled();
            BundleResult result = attempt(page, fineness, files, scratch);
            smallest = Math.min(smallest, result.size());
            if (result.size() <= mostBytes) {
                progress.stopIfCancelled();
                force(files.part());
                Files.move(
                        files.part(),
                        files.target(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return result;
            }
            Files.delete(files.part());
        }
        Show show = new Show(new Texts(page.language()), ZoneOffset.UTC);
        throw new ProblemException(
                Problem.LIMIT_EXCEEDED, files.target().getFileName(), show.bytes(mostBytes), show.bytes(smallest));
    }

    private static BundleResult attempt(OnePage page, Fineness fineness, Places files, Scratch scratch)
            throws IOException {
        BundlePlan plan = page.plan();
        String identity = BundleWriter.identity(plan, Edition.FILING, Volume.whole());
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                LatePictures none = new LatePictures(Set.of());
                Draft draft = new Draft(
                        document, plan, Readings.none(), Edition.FILING, Volume.whole(), identity, scratch, none)) {
            draft.enter(new Tag(Tag.SECTION));
            new OnePageSetter(draft, page, fineness).set();
            draft.structure().add(draft.part());
            Assembly assembly = new Assembly(draft, new Attachments(plan.asOf(), Edition.FILING));
            assembly.finish(identity);
            MeteredOutput out = new MeteredOutput(
                    Files.newOutputStream(
                            files.part(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING),
                    Progress.none(),
                    0);
            try (out) {
                document.save(out, CompressParameters.NO_COMPRESSION);
            }
            return new BundleResult(
                    files.target(),
                    draft.leaves().size(),
                    out.written(),
                    HexFormat.of().formatHex(out.digest()),
                    assembly.list().sha256(),
                    assembly.isAccessible(),
                    assembly.firstPages(),
                    assembly.bates(),
                    draft.remarks());
        }
    }

    /// Before it is moved into place, so that a power cut leaves the whole page or none.
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
