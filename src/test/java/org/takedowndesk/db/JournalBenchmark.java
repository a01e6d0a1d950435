package org.takedowndesk.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.takedowndesk.work.Progress;

/// Measures what a rebuild takes and what a saved change costs beside a bare write and flush of the same bytes:
/// `JournalBenchmark [RECORDS]`.
final class JournalBenchmark {

    private static final int CHANGES = 300;

    private final Workspace workspace;

    private JournalBenchmark(Workspace workspace) {
        this.workspace = workspace;
    }

    public static void main(String[] arguments) throws IOException {
        int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Path folder = Files.createTempDirectory("journal-benchmark");
        Workspace workspace = Workspace.create(folder.resolve("desk"), Notes.NOON);
        JournalBenchmark benchmark = new JournalBenchmark(workspace);
        benchmark.fill(records);
        benchmark.rebuild("without a snapshot", Long.MAX_VALUE);
        benchmark.rebuild("and writing one", 1);
        benchmark.rebuild("from the snapshot", Long.MAX_VALUE);
        benchmark.openClean();
        benchmark.change();
        flush(folder.resolve("floor"));
    }

    private Database open(long changesASnapshot) {
        return Notes.open(workspace, Notes.setup(4 * 1024 * 1024, changesASnapshot));
    }

    /// Half of the records one by one, half in imports of two hundred; every one is then changed once more.
    private void fill(int records) {
        long before = System.nanoTime();
        try (Database database = open(Long.MAX_VALUE)) {
            long id = 1;
            while (id <= records) {
                int count = id * 2 <= records ? 1 : 200;
                put(database, id, Math.min(records, id + count - 1));
                id += count;
            }
            for (id = 1; id <= records; id += 50) {
                put(database, id, Math.min(records, id + 49));
            }
            say(
                    "%d records, each written twice: journal of %d entries, %.1f s",
                    records, database.head().seq(), since(before));
        }
    }

    private static void put(Database database, long first, long last) {
        database.change("note.added", transaction -> {
            for (long id = first; id <= last; id++) {
                transaction.put(
                        Notes.NOTE,
                        Notes.noteIn(1 + id % 40, id, "正品 listing of a seller who recurs ".repeat(12) + id));
            }
            return last;
        });
    }

    private void rebuild(String how, long changesASnapshot) throws IOException {
        double[] seconds = new double[3];
        double[] cpu = new double[3];
        long[] told = {0};
        Progress progress = new Progress() {
            @Override
            public void at(long done, long total) {
                told[0]++;
            }

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        for (int i = 0; i < seconds.length; i++) {
            Files.deleteIfExists(workspace.cleanEnd());
            double cpuBefore = cpu();
            long before = System.nanoTime();
            Database database = new Database(
                    workspace,
                    Notes.KINDS,
                    Notes.surroundings(),
                    progress,
                    Notes.setup(4 * 1024 * 1024, changesASnapshot));
            seconds[i] = since(before);
            cpu[i] = cpu() - cpuBefore;
            if (!database.opened().rebuilt()) {
                throw new IllegalStateException("nothing was rebuilt");
            }
            database.close();
        }
        say(
                "opening with a rebuild %s: %.2f, %.2f, %.2f s (CPU of the program %.2f, %.2f, %.2f s; progress told %d times)",
                how, seconds[0], seconds[1], seconds[2], cpu[0], cpu[1], cpu[2], told[0]);
    }

    private void openClean() {
        long before = System.nanoTime();
        Database database = open(Long.MAX_VALUE);
        say("opening after a clean end: %.2f s", since(before));
        database.close();
    }

    private void change() {
        try (Database database = open(Long.MAX_VALUE)) {
            double[] times = new double[CHANGES];
            for (int i = 0; i < CHANGES; i++) {
                long before = System.nanoTime();
                put(database, i + 1, i + 1);
                times[i] = since(before);
            }
            say("a change of one record: median %.2f ms", median(times) * 1_000);
        }
    }

    /// The floor: the bytes of such an entry written to the end of a file and flushed.
    private static void flush(Path file) throws IOException {
        double[] times = new double[CHANGES];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < CHANGES; i++) {
                long before = System.nanoTime();
                channel.write(ByteBuffer.allocate(900));
                channel.force(false);
                times[i] = since(before);
            }
        }
        say("the floor, 900 bytes written and flushed: median %.2f ms", median(times) * 1_000);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static double cpu() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(java.time.Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    private static double since(long before) {
        return (System.nanoTime() - before) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(java.util.Locale.ROOT, format, values));
    }
}
