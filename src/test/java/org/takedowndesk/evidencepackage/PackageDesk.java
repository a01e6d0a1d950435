package org.takedowndesk.evidencepackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.bagit.BagWriter;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.WorkingCopy;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.work.Progress;

/// A workspace with a case of two originals and a working copy, and another client's case beside it.
final class PackageDesk implements AutoCloseable {

    final TestWorkspace workspace;
    final CaseFile lamps;
    final CaseFile others;
    final EvidenceItem shot;
    final EvidenceItem page;
    final EvidenceItem copy;
    private final Path files;

    PackageDesk(Path folder) throws IOException {
        workspace = new TestWorkspace(folder.resolve("workspace"));
        files = Files.createDirectories(folder.resolve("files"));
        lamps = services().cases().open("Lamps <script>alert(1)</script>", new HolderId(1), List.of());
        others = services().cases().open("Secret client", new HolderId(2), List.of());
        shot = taken(lamps, "仿冒 50% & \"lamp\".png", "picture of a lamp");
        page = taken(lamps, "page.txt", "a saved page");
        taken(others, "other.txt", "of another client");
        copy = services()
                .intake()
                .addWorkingCopy(
                        "picture of a lamp, cropped".getBytes(StandardCharsets.UTF_8),
                        new WorkingCopy(
                                "crop.png",
                                "Cropped",
                                IntakeRequest.into(lamps.id(), IntakeMethod.MADE_HERE),
                                new Derivation(
                                        List.of(shot.id()), List.of(shot.file().hash()), "crop", "[]")),
                        (transaction, item) -> item);
        // One entry about the items of both clients.
        services().evidenceCheck().verifyAll(Progress.none());
    }

    Services services() {
        return workspace.services();
    }

    private EvidenceItem taken(CaseFile file, String name, String content) throws IOException {
        Path path = Files.writeString(files.resolve(name), content);
        return services()
                .intake()
                .takeIn(List.of(path), IntakeRequest.into(file.id(), IntakeMethod.FILE_CHOOSER), Progress.none())
                .added()
                .getFirst();
    }

    EvidencePackage export(Path target, BagWriter.Form form) {
        return services().packages().export(services().evidence().of(lamps.id()), target, form, Progress.none());
    }

    static void copyTree(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    Files.createDirectories(to.resolve(from.relativize(folder)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path copy = to.resolve(from.relativize(file));
                    Files.copy(file, copy);
                    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Changes one byte of a file.
    static void flip(Path file, long at) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[(int) at] ^= 0x01;
        Files.write(file, content);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
