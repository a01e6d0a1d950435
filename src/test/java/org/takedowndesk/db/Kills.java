package org.takedowndesk.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Progress;

/// Kills a writing program at random moments and checks what it left behind: every change it called saved, the chain,
/// and the database against a rebuild.
final class Kills {

    private final Path folder;
    private final KillWriter.Mode mode;
    private final Random random;

    /// What was seen.
    int kills;
    int whileOpening;
    int graceful;
    int gracefulRebuilt;
    int rebuilt;
    int torn;
    int savedButNotSaid;
    long acknowledged;
    int killsThatLost;
    final List<String> faults = new ArrayList<>();

    private @Nullable Path place;
    private int roundsLeft;
    private TreeMap<Long, String> saved = new TreeMap<>();

    Kills(Path folder, KillWriter.Mode mode, long seed) {
        this.folder = folder;
        this.mode = mode;
        this.random = new Random(seed);
    }

    /// Brings the notes to what they are after a change of one of them.
    static void apply(Map<Long, String> notes, String word) {
        long id = Long.parseLong(word.substring(0, word.indexOf('=')));
        String text = word.substring(word.indexOf('=') + 1);
        if (text.isEmpty()) {
            notes.remove(id);
        } else {
            notes.put(id, text);
        }
    }

    /// Starts the writer and kills it.
    void kill() throws IOException, InterruptedException {
        round(true);
        kills++;
    }

    /// Starts the writer and asks it to stop.
    void stop() throws IOException, InterruptedException {
        round(false);
        graceful++;
    }

    private void round(boolean kill) throws IOException, InterruptedException {
        Path here = nextPlace();
        Process writer = JavaProcess.builder(
                        KillWriter.class, here.toString(), mode.name(), Long.toString(random.nextLong()))
                .start();
        BufferedReader said = writer.inputReader(StandardCharsets.UTF_8);
        Thread killer = Thread.ofVirtual().unstarted(() -> {});
        boolean opening = kill && random.nextInt(4) == 0;
        long after = opening ? 0 : random.nextInt(40);
        long delay = opening ? random.nextLong(700_000_000L) : random.nextLong(30_000_000L);
        @Nullable String intent = null;
        boolean isOpen = false;
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            isOpen = line.equals("O") ? false : isOpen || line.equals("R");
            if (line.startsWith("W ")) {
                intent = line;
            } else if (line.equals("A")) {
                acknowledged++;
                after--;
                applyAll(saved, Objects.requireNonNull(intent));
                intent = null;
            }
            if (after <= 0 && killer.getState() == Thread.State.NEW && (line.equals("O") || !opening)) {
                killer = Thread.ofVirtual().start(() -> end(writer, kill, delay));
            }
        }
        killer.join();
        int exit = writer.waitFor();
        if (!kill && exit != 0) {
            faults.add("the writer ended with " + exit);
        }
        whileOpening += kill && !isOpen ? 1 : 0;
        check(here, intent, kill);
    }

    private static void end(Process writer, boolean kill, long delay) {
        LockSupport.parkNanos(delay);
        if (kill) {
            // The handle, since the process itself would close its output here before all of it is read.
            writer.toHandle().destroyForcibly();
            return;
        }
        try (var in = writer.getOutputStream()) {
            in.write('\n');
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path nextPlace() throws IOException {
        if (place == null || roundsLeft == 0) {
            place = Files.createTempDirectory(folder, "desk");
            saved = new TreeMap<>();
            roundsLeft = 1 + random.nextInt(12);
            if (mode != KillWriter.Mode.H2_ALONE) {
                Workspace.create(place, Notes.NOON);
            }
        }
        roundsLeft--;
        return place;
    }

    private static void applyAll(Map<Long, String> notes, String intent) {
        for (String word : intent.substring(2).split(" ", -1)) {
            apply(notes, word);
        }
    }

    /// The notes must be those that were called saved, or those and the one change that nobody was told of yet.
    private void check(Path here, @Nullable String intent, boolean kill) throws IOException {
        TreeMap<Long, String> withIntent = new TreeMap<>(saved);
        if (intent != null) {
            applyAll(withIntent, intent);
        }
        Map<Long, String> found;
        try {
            found = mode == KillWriter.Mode.H2_ALONE ? readH2(here) : readWorkspace(here, kill);
        } catch (RuntimeException | SQLException e) {
            faults.add("did not open: " + e);
            killsThatLost++;
            roundsLeft = 0;
            return;
        }
        if (!found.equals(saved)) {
            if (found.equals(withIntent)) {
                savedButNotSaid++;
            } else {
                killsThatLost++;
            }
        }
        saved = new TreeMap<>(found);
    }

    private Map<Long, String> readWorkspace(Path here, boolean kill) throws IOException {
        Workspace workspace = Workspace.at(here);
        TreeMap<Long, String> found = new TreeMap<>();
        try (Database database = Notes.open(workspace, KillWriter.SETUP)) {
            rebuilt += kill && database.opened().rebuilt() ? 1 : 0;
            gracefulRebuilt += !kill && database.opened().rebuilt() ? 1 : 0;
            torn += database.opened().torn().isPresent() ? 1 : 0;
            faults.addAll(WorkspaceCheck.of(database, Progress.none()).lines());
            Notes.all(database).forEach(note -> found.put(note.id().value(), note.text()));
        }
        if (random.nextBoolean()) {
            // So that the next writer begins with a rebuild, and may be killed in it.
            Files.deleteIfExists(workspace.cleanEnd());
        }
        return found;
    }

    private static Map<Long, String> readH2(Path here) throws SQLException {
        TreeMap<Long, String> found = new TreeMap<>();
        try (Connection connection = Database.connect("jdbc:h2:file:" + here.resolve("alone"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists note (id bigint primary key, text varchar)");
            try (ResultSet rows = statement.executeQuery("select id, text from note")) {
                while (rows.next()) {
                    found.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return mode + ": " + kills + " kills (" + whileOpening + " before or while opening), " + graceful
                + " graceful ends (" + gracefulRebuilt + " needed a rebuild), " + acknowledged
                + " changes called saved; kills that lost such a change: " + killsThatLost + "; rebuilt " + rebuilt
                + ", torn entries cut off " + torn + ", saved but not yet said " + savedButNotSaid + "; faults "
                + faults.size()
                + faults.stream().limit(5).map(fault -> "\n  " + fault).reduce("", String::concat);
    }
}
