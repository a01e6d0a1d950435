package org.takedowndesk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// The SHA-256 of a file's bytes: 64 lower-case hexadecimal digits, and the name of that file in the [Vault].
public record Sha256(String hex) implements Comparable<Sha256> {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hex);
        }
    }

    public static Sha256 of(byte[] content) {
        MessageDigest digest = newDigest();
        digest.update(content);
        return of(digest);
    }

    /// That of a file, whatever its size.
    ///
    /// @throws org.takedowndesk.work.ProblemException FILE_UNREADABLE
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop
    public static Sha256 of(Path file, Progress progress) {
        MessageDigest digest = newDigest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                progress.stopIfCancelled();
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
        return of(digest);
    }

    /// Whether `text` can be the name of a stored file.
    public static boolean isHex(String text) {
        return SHAPE.matcher(text).matches();
    }

    static Sha256 of(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The first six and the last two digits, as `ab12cd…9f`; for eyes only, never to find a file.
    public String shortened() {
        return hex.substring(0, 6) + "…" + hex.substring(62);
    }

    @Override
    public int compareTo(Sha256 other) {
        return hex.compareTo(other.hex);
    }

    /// The digits alone, so that a hash can stand in a sentence.
    @Override
    public String toString() {
        return hex;
    }
}
