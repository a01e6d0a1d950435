package org.takedowndesk.evidence;

import com.sun.management.OperatingSystemMXBean;
import java.awt.RenderingHints;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.takedowndesk.Launcher;
import org.takedowndesk.NoisyPhoto;
import org.takedowndesk.ShellTimes;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.work.Progress;

/// Takes photos in and verifies them with the program as users start it, and does the same with `cp`, `sha256sum` and
/// `sync`, in turn: `IntakeBenchmark FOLDER [PHOTOS [ROUNDS [PROGRAM]]]`. Prints seconds on the clock and of the
/// processor, and the ratios. FOLDER keeps the photos, of about 3 MB and 12 million pixels each; PROGRAM is the
/// launcher of a package, which verifies then too.
public final class IntakeBenchmark {

    private static final float QUALITY = 0.87f;

    private final Path folder;
    private final String photos;

    private IntakeBenchmark(Path folder) {
        this.folder = folder;
        this.photos = folder.resolve("photos").toString();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("take")) {
            take(Path.of(arguments[1]), Path.of(arguments[2]), false);
            return;
        }
        if (arguments[0].equals("take-and-examine")) {
            take(Path.of(arguments[1]), Path.of(arguments[2]), true);
            return;
        }
        if (arguments[0].equals("verify")) {
            verify(Path.of(arguments[1]));
            return;
        }
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        IntakeBenchmark benchmark = new IntakeBenchmark(folder);
        benchmark.makePhotos(count);
        for (int round = 1; round <= rounds; round++) {
            benchmark.round(round, arguments.length > 3 ? arguments[3] : "");
        }
    }

    private void round(int round, String program) throws IOException, InterruptedException {
        String copies = folder.resolve("copies").toString();
        String desk = folder.resolve("desk").toString();
        ShellTimes.of("rm -rf '" + copies + "' '" + desk + "'; sync");
        ShellTimes copied = ShellTimes.of(
                "cp -r '" + photos + "' '" + copies + "' && cd '" + copies + "' && sha256sum * > ../sums && sync -f .");
        ShellTimes summed = ShellTimes.of("cd '" + copies + "' && sha256sum --quiet -c ../sums");
        ShellTimes taken = java(IntakeBenchmark.class, "take", desk, photos);
        ShellTimes verified = java(Launcher.class, "-w", desk, "evidence", "verify");
        ShellTimes inside = java(IntakeBenchmark.class, "verify", desk);
        String told = Files.readString(folder.resolve("said")).strip();
        if (!program.isEmpty()) {
            ShellTimes packaged = ShellTimes.of(
                    "'" + program + "' -w '" + desk + "' evidence verify > '" + folder.resolve("said") + "'");
            say(
                    "round %d: evidence verify of the package %.1f s of the processor; %.2f times as fast",
                    round, packaged.processor(), summed.processor() / packaged.processor());
        }
        say(
                "round %d: verifying twice in a program that runs, seconds of the processor: %s; with its start %.1f;"
                        + " sha256sum -c %.1f once",
                round, told, inside.processor(), summed.processor());
        ShellTimes.of("rm -rf '" + desk + "'; sync");
        ShellTimes examined = java(IntakeBenchmark.class, "take-and-examine", desk, photos);
        say(
                "round %d: cp, sha256sum and sync %.1f s; intake %.1f s on the clock, %.1f of the processor; %.2f times"
                        + " as long",
                round, copied.clock(), taken.clock(), taken.processor(), taken.clock() / copied.clock());
        say(
                "round %d: sha256sum -c %.1f s of the processor; evidence verify %.1f; %.2f times as fast",
                round, summed.processor(), verified.processor(), summed.processor() / verified.processor());
        say("round %d: intake with every picture decoded for damage %.1f s on the clock", round, examined.clock());
    }

    /// What is measured, in a program of its own: from its start to the last byte flushed.
    private static void take(Path desk, Path photos, boolean examine) {
        Workspace.create(desk, Instant.now());
        try (Services services = Services.open(desk, () -> "benchmark", () -> {}, Progress.none())) {
            CaseId caseId =
                    services.cases().open("Photos", new HolderId(1), List.of()).id();
            IntakeResult result = services.intake()
                    .takeIn(List.of(photos), IntakeRequest.into(caseId, IntakeMethod.COMMAND_LINE), Progress.none());
            if (!result.refused().isEmpty() || result.added().isEmpty()) {
                throw new IllegalStateException(result.refused().toString());
            }
            if (examine) {
                services.intake().examine(result, Progress.none());
            }
        }
    }

    /// In a program that is already up, as the desktop is: first and second time.
    private static void verify(Path desk) {
        try (Services services = Services.open(desk, () -> "benchmark", () -> {}, Progress.none())) {
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            for (int i = 0; i < 2; i++) {
                long before = system.getProcessCpuTime();
                services.evidenceCheck().verifyAll(Progress.none());
                System.out.printf(Locale.ROOT, "%.2f ", (system.getProcessCpuTime() - before) / 1e9);
            }
        }
    }

    private ShellTimes java(Class<?> program, String... words) throws IOException, InterruptedException {
        return ShellTimes.of(ShellTimes.java(program, words) + " > '" + folder.resolve("said") + "'");
    }

    private void makePhotos(int count) throws IOException {
        Path target = Files.createDirectories(folder.resolve("photos"));
        byte[] jpeg = NoisyPhoto.jpeg(
                NoisyPhoto.picture(4000, 3000, 1, RenderingHints.VALUE_INTERPOLATION_BILINEAR), QUALITY);
        for (int i = 1; i <= count; i++) {
            Path file = target.resolve("photo-" + i + ".jpg");
            if (Files.exists(file)) {
                continue;
            }
            Files.write(file, NoisyPhoto.told(jpeg, i));
        }
        say("%d photos of %.1f MB", count, jpeg.length / 1e6);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
