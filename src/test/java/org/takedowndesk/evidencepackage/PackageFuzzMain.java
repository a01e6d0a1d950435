package org.takedowndesk.evidencepackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.takedowndesk.Fuzz;
import org.takedowndesk.bagit.BagWriter;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Hands spoiled packages to the check, on request: seconds and seed as arguments. A package may be refused or
/// faulted; nothing else may be thrown, and none may hang.
public final class PackageFuzzMain {

    private PackageFuzzMain() {}

    public static void main(String[] arguments) throws IOException {
        Duration time = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 60);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("fuzz");
        Path zip = folder.resolve("package.zip");
        try (PackageDesk desk = new PackageDesk(folder)) {
            desk.export(zip, BagWriter.Form.ZIP);
        }
        byte[] good = Files.readAllBytes(zip);
        Path spoiledFile = folder.resolve("spoiled.zip");
        long[] sound = {0};
        long files = new Fuzz(seed).run(good, time, Duration.ofSeconds(5), spoiled -> {
            try {
                Files.write(spoiledFile, spoiled);
                if (new PackageCheck().check(spoiledFile, Progress.none()).isSound()) {
                    sound[0]++;
                }
            } catch (ProblemException e) {
                if (e.problem() == Problem.OUR_FAULT) {
                    throw e;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        System.out.println(
                "seed " + seed + ": " + files + " packages, " + sound[0] + " still sound, nothing else thrown");
    }
}
