package org.takedowndesk.complaintexport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.takedowndesk.vault.Sha256;

/// A complaint's folder, which says by itself what it was made from and what it holds: `contents.txt` names both, in
/// lines that `sha256sum -c` reads.
record ExportFolder(Path path) {

    static final String CONTENTS = "contents.txt";

    private static final String MADE_FROM = "Made from: ";
    private static final int HASH = 64;
    private static final int BETWEEN = 2;
    private static final int MOST_NAMES = 1000;

    /// What `contents.txt` says.
    private record Contents(String madeFrom, Map<String, String> hashes) {}

    /// Writes `contents.txt` over what is there.
    ///
    /// @param madeFrom the [Fingerprint] of the records
    /// @return how many files there are besides
    int seal(String heading, String madeFrom) throws IOException {
        Map<String, String> hashes = hashes();
        StringBuilder text = new StringBuilder(heading + "\n" + MADE_FROM + madeFrom + "\n\n");
        hashes.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        Files.writeString(path.resolve(CONTENTS), text, StandardCharsets.UTF_8);
        return hashes.size();
    }

    /// Whether it is as it was written, from the same records: nothing changed, added or taken away.
    boolean isMadeFrom(String fingerprint) throws IOException {
        return isUntouched()
                && contents()
                        .filter(each -> each.madeFrom().equals(fingerprint))
                        .isPresent();
    }

    /// Whether nobody changed, added or took away a file.
    boolean isUntouched() throws IOException {
        Optional<Contents> contents = contents();
        return contents.isPresent() && contents.get().hashes().equals(hashes());
    }

    int files() throws IOException {
        return hashes().size();
    }

    private Optional<Contents> contents() throws IOException {
        Path file = path.resolve(CONTENTS);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String madeFrom = "";
        Map<String, String> hashes = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith(MADE_FROM)) {
                madeFrom = line.substring(MADE_FROM.length());
            } else if (line.length() > HASH + BETWEEN && Sha256.isHex(line.substring(0, HASH))) {
                hashes.put(line.substring(HASH + BETWEEN), line.substring(0, HASH));
            }
        }
        return madeFrom.isEmpty() ? Optional.empty() : Optional.of(new Contents(madeFrom, hashes));
    }

    /// Of every file but `contents.txt`, by its name; a folder within counts as a file of its own.
    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals(CONTENTS)) {
                    hashes.put(name, Files.isRegularFile(file) ? hash(file) : "");
                }
            }
        }
        return hashes;
    }

    private static String hash(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The folders of a complaint that are there, `NAME`, `NAME (2)` and so on.
    static List<ExportFolder> there(Path parent, String name) {
        List<ExportFolder> found = new ArrayList<>();
        for (int i = 1; i < MOST_NAMES; i++) {
            Path path = parent.resolve(numbered(name, i));
            if (!Files.exists(path)) {
                return found;
            }
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
        return parent.resolve(numbered(name, there.size() + 1));
    }

    private static String numbered(String name, int number) {
        return number == 1 ? name : name + " (" + number + ")";
    }

    /// Takes away a folder with the files in it, if it is there.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
