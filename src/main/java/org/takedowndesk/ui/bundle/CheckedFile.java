package org.takedowndesk.ui.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.bundle.CheckReport;
import org.takedowndesk.bundle.Demand;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// A bundle that was checked: what was found, and the SHA-256 the file has now.
record CheckedFile(Path file, CheckReport report, String sha256) {

    /// Reads and checks a file.
    static CheckedFile of(Path file, Progress progress) {
        return of(file, List.of(), progress);
    }

    /// Reads and checks a file, and whether it meets what its reader demands.
    static CheckedFile of(Path file, List<Demand> demands, Progress progress) {
        String sha256 = sha256(file, progress);
        return new CheckedFile(file, new BundleCheck().check(file, demands, progress), sha256);
    }

    private static String sha256(Path file, Progress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            DigestInputStream reading = new DigestInputStream(in, digest);
            byte[] buffer = new byte[1 << 16];
            while (reading.read(buffer) >= 0) {
                progress.stopIfCancelled();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw Failures.reading(file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
