package org.takedowndesk.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.takedowndesk.db.Notes.Note;
import org.takedowndesk.work.Progress;

/// Workspaces as power cuts leave them: what was flushed is there; of everything else, anything may be.
///
/// Copies of a workspace are taken while a program works on it. Each copy is then spoilt at random where nothing was
/// promised: behind the last flushed entry of the journal, in the database, the snapshots, the note of a clean end,
/// and in files that were about to be renamed.
final class PowerCuts {

    /// A copy, with the notes that had been called saved when it was taken.
    private record Image(Path folder, List<Note> saved, int ends, int nextLength) {}

    private static final Setup SETUP = Notes.setup(4_000, 40);

    private final Path folder;
    private final Random random;
    private final List<Image> images = new ArrayList<>();
    private final List<byte[]> notesOfEnds = new ArrayList<>();

    int opened;
    int lost;
    int rebuilt;
    int torn;
    final List<String> faults = new ArrayList<>();

    PowerCuts(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /// Works on a workspace through several sessions and takes copies on the way.
    void record(int sessions) throws IOException {
        Workspace workspace = Workspace.create(folder.resolve("original"), Notes.NOON);
        for (int session = 0; session < sessions; session++) {
            List<Note> saved;
            try (Database database = Notes.open(workspace, SETUP)) {
                for (int i = 0; i < 30; i++) {
                    change(database);
                    if (random.nextInt(4) == 0) {
                        images.add(copy(workspace, Notes.all(database)));
                    }
                }
                saved = Notes.all(database);
            }
            notesOfEnds.add(Files.readAllBytes(workspace.cleanEnd()));
            images.add(copy(workspace, saved));
        }
    }

    private void change(Database database) {
        database.change("notes.changed", transaction -> {
            long id = transaction.nextId(Notes.NOTE);
            int count = random.nextInt(8) == 0 ? 20 : 1;
            for (int i = 0; i < count; i++) {
                transaction.put(Notes.NOTE, Notes.noteIn(1, id + i, "text ".repeat(random.nextInt(40))));
            }
            if (id > 3 && random.nextInt(3) == 0) {
                transaction.remove(Notes.NOTE, new Notes.NoteId(1 + random.nextLong(id - 1)));
            }
            return count;
        });
    }

    private Image copy(Workspace workspace, List<Note> saved) throws IOException {
        Path to = folder.resolve("image-" + images.size() + "-" + random.nextLong());
        copyAll(workspace.folder(), to);
        return new Image(to, saved, notesOfEnds.size(), 1 + random.nextInt(9_000));
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /// Spoils a copy of one of the images and opens it.
    void cut(int number) throws IOException {
        Image image = images.get(random.nextInt(images.size()));
        Path place = folder.resolve("cut-" + number);
        copyAll(image.folder(), place);
        Workspace workspace = Workspace.at(place);
        spoilJournal(workspace, image);
        spoilDatabase(workspace);
        spoilSnapshots(workspace);
        spoilNote(workspace, image);
        leaveTemporaryFiles(workspace);
        open(workspace, image, "cut " + number);
        deleteAll(place);
    }

    private void open(Workspace workspace, Image image, String name) {
        for (int time = 1; time <= 2; time++) {
            try (Database database = Notes.open(workspace, SETUP)) {
                opened++;
                rebuilt += database.opened().rebuilt() ? 1 : 0;
                torn += database.opened().torn().isPresent() ? 1 : 0;
                lost += Notes.all(database).equals(image.saved()) ? 0 : 1;
                for (String line : WorkspaceCheck.of(database, Progress.none()).lines()) {
                    faults.add(name + ", opening " + time + ": " + line);
                }
            } catch (RuntimeException e) {
                faults.add(name + ", opening " + time + " failed: " + e);
            }
        }
    }

    /// What was being written when the power went: any part of the next entry, any of its blocks lost.
    private void spoilJournal(Workspace workspace, Image image) throws IOException {
        List<Path> segments = files(workspace.journal());
        Path last = segments.getLast();
        byte[] next = ("{\"seq\":99,\"at\":\"2026-11-24T12:00:00Z\",\"who\":\"" + "x".repeat(image.nextLength())
                        + "\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] rest = Arrays.copyOf(next, random.nextInt(next.length + 1));
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> Files.write(last, rest, StandardOpenOption.APPEND);
            case 2 -> {
                loseBlocks(rest);
                Files.write(last, rest, StandardOpenOption.APPEND);
            }
            default -> Files.write(last, new byte[random.nextInt(20_000)], StandardOpenOption.APPEND);
        }
        unseal(segments);
    }

    /// A segment that was being sealed: its open file is there still, the sealed one whole, in part or not at all.
    private void unseal(List<Path> segments) throws IOException {
        if (segments.size() < 2 || random.nextInt(3) > 0) {
            return;
        }
        Path sealed = segments.get(segments.size() - 2);
        String name = sealed.getFileName().toString();
        if (!name.endsWith(".gz")) {
            return;
        }
        byte[] bytes = Files.readAllBytes(sealed);
        try (var in = new GZIPInputStream(Files.newInputStream(sealed))) {
            Files.copy(in, sealed.resolveSibling(name.substring(0, name.length() - 3)));
        }
        switch (random.nextInt(3)) {
            case 0 -> {}
            case 1 -> {
                loseBlocks(bytes);
                Files.write(sealed, bytes);
            }
            default -> Files.move(sealed, sealed.resolveSibling(name + ".tmp"));
        }
    }

    private void spoilDatabase(Workspace workspace) throws IOException {
        for (Path file : files(workspace.database())) {
            if (file.toString().endsWith(".mv.db")) {
                spoil(file);
            }
        }
    }

    private void spoilSnapshots(Workspace workspace) throws IOException {
        if (Files.isDirectory(workspace.snapshots())) {
            for (Path file : files(workspace.snapshots())) {
                spoil(file);
            }
        }
    }

    private void spoil(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(5)) {
            case 0 -> {}
            case 1 -> Files.delete(file);
            case 2 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            default -> {
                loseBlocks(bytes);
                Files.write(file, bytes);
            }
        }
    }

    /// Replaces some blocks of 512 or 4,096 bytes by zeros or by what else was on the disk.
    private void loseBlocks(byte[] bytes) {
        int size = random.nextBoolean() ? 512 : 4_096;
        int many = 1 + random.nextInt(4);
        for (int from = 0; from < bytes.length; from += size) {
            if (random.nextInt(many) == 0) {
                byte[] block = new byte[Math.min(size, bytes.length - from)];
                if (random.nextBoolean()) {
                    random.nextBytes(block);
                }
                System.arraycopy(block, 0, bytes, from, block.length);
            }
        }
    }

    private void spoilNote(Workspace workspace, Image image) throws IOException {
        Path note = workspace.cleanEnd();
        switch (random.nextInt(6)) {
            case 0 -> Files.deleteIfExists(note);
            case 1 -> Files.write(note, new byte[random.nextInt(400)]);
            case 2 -> {
                if (Files.exists(note)) {
                    byte[] whole = Files.readAllBytes(note);
                    Files.write(note, Arrays.copyOf(whole, random.nextInt(whole.length)));
                }
            }
            case 3 -> {
                if (Files.exists(note)) {
                    byte[] whole = Files.readAllBytes(note);
                    whole[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                    Files.write(note, whole);
                }
            }
            case 4 -> staleNote(note, image);
            default -> {}
        }
    }

    /// A note of an earlier end, as a file system may bring back that forgot its last deletion.
    private void staleNote(Path note, Image image) throws IOException {
        if (image.ends() > 0 && !Files.exists(note)) {
            Files.write(note, notesOfEnds.get(random.nextInt(image.ends())));
        }
    }

    private void leaveTemporaryFiles(Workspace workspace) throws IOException {
        byte[] some = new byte[random.nextInt(600)];
        random.nextBytes(some);
        if (random.nextBoolean()) {
            Files.createDirectories(workspace.snapshots());
            Files.write(workspace.snapshots().resolve("000000000099.snapshot.gz.tmp"), some);
            Files.write(workspace.database().resolve("clean-end.json.tmp"), some);
            Files.write(workspace.database().resolve("desk.set-aside"), some);
            Files.write(workspace.folder().resolve("workspace.user.json"), some);
        }
        if (random.nextInt(3) == 0) {
            Files.write(workspace.database().resolve("desk.unfinished"), new byte[0]);
        }
        if (random.nextInt(3) == 0) {
            Files.write(workspace.database().resolve("desk.trace.db"), some);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Override
    public String toString() {
        return opened + " openings, " + rebuilt + " with a rebuild, " + torn
                + " with a torn entry; openings that missed"
                + " something saved: " + lost + "; faults " + faults.size()
                + faults.stream().limit(8).map(fault -> "\n  " + fault).reduce("", String::concat);
    }
}
