package org.takedowndesk.complaintexport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// A complaint's folder, which says by itself whose it is, what it was made from and what it holds: `contents.txt`
/// names all three, the last in lines that `sha256sum -c` reads.
record ExportFolder(Path path) {

    static final String CONTENTS = "contents.txt";

    private static final String WORKSPACE = "Workspace: ";
    private static final String MADE_FROM = "Made from: ";
    private static final int HASH = 64;
    private static final int BETWEEN = 2;

    /// Ours are far smaller.
    private static final long MOST_BYTES = 1 << 20;

    /// What file managers write into a folder that somebody only looked at.
    private static final Set<String> OF_FILE_MANAGERS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /// What `contents.txt` says.
    private record Contents(String workspace, String madeFrom, Map<String, String> hashes) {}

    /// Writes `contents.txt` over what is there.
    ///
    /// @param workspace the number of the workspace
    /// @param madeFrom the [Fingerprints] of the records
    /// @return how many files there are besides
    int seal(String heading, String workspace, String madeFrom) throws IOException {
        Map<String, String> hashes = hashes();
        StringBuilder text =
                new StringBuilder(heading + "\n" + WORKSPACE + workspace + "\n" + MADE_FROM + madeFrom + "\n\n");
        hashes.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        Failures.replace(path.resolve(CONTENTS), text.toString().getBytes(StandardCharsets.UTF_8));
        return hashes.size();
    }

    /// The number of the workspace it comes from, if it is such a folder.
    Optional<String> workspace() throws IOException {
        return contents().map(Contents::workspace);
    }

    /// Whether it is as it was written, from the same records: nothing changed, added or taken away.
    boolean isMadeFrom(String fingerprint) throws IOException {
        Optional<Contents> contents = contents();
        return contents.isPresent()
                && contents.get().madeFrom().equals(fingerprint)
                && contents.get().hashes().equals(hashes());
    }

    /// Whether nobody changed, added or took away a file.
    boolean isUntouched() throws IOException {
        Optional<Contents> contents = contents();
        return contents.isPresent() && contents.get().hashes().equals(hashes());
    }

    /// How many files `contents.txt` names.
    int files() throws IOException {
        return contents().map(contents -> contents.hashes().size()).orElse(0);
    }

    /// Whatever somebody made of the file, it is read as far as it says something.
    private Optional<Contents> contents() throws IOException {
        Path file = path.resolve(CONTENTS);
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        String workspace = "";
        String madeFrom = "";
        Map<String, String> hashes = new TreeMap<>();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            if (line.startsWith(WORKSPACE)) {
                workspace = line.substring(WORKSPACE.length());
            } else if (line.startsWith(MADE_FROM)) {
                madeFrom = line.substring(MADE_FROM.length());
            } else if (line.length() > HASH + BETWEEN && Sha256.isHex(line.substring(0, HASH))) {
                hashes.put(line.substring(HASH + BETWEEN), line.substring(0, HASH));
            }
        }
        return workspace.isEmpty() || madeFrom.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contents(workspace, madeFrom, hashes));
    }

    /// Of every file but `contents.txt`, by its name; a folder within counts as a file of its own.
    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals(CONTENTS) && !OF_FILE_MANAGERS.contains(name)) {
                    hashes.put(
                            name,
                            Files.isRegularFile(file)
                                    ? Sha256.of(file, Progress.none()).hex()
                                    : "");
                }
            }
        }
        return hashes;
    }

    /// The folders of a complaint that are there, `NAME`, `NAME (2)` and so on.
    static List<ExportFolder> there(Path parent, String name) {
        List<ExportFolder> found = new ArrayList<>();
        for (Path path = parent.resolve(name); Files.exists(path); path = next(parent, name, found)) {
            found.add(new ExportFolder(path));
        }
        return found;
    }

    /// Where a new one goes: in place of one that nobody touched, else beside those there are.
    static Path place(Path parent, String name) throws IOException {
        List<ExportFolder> there = there(parent, name);
        for (ExportFolder folder : there) {
            if (folder.isUntouched()) {
                return folder.path();
            }
        }
        return next(parent, name, there);
    }

    private static Path next(Path parent, String name, List<ExportFolder> before) {
        return parent.resolve(before.isEmpty() ? name : name + " (" + (before.size() + 1) + ")");
    }
}
