package org.takedowndesk.db;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over a snapshot's lines, each with its line feed, up to the one that names it.
final class SnapshotDigest {

    private final MessageDigest digest;

    SnapshotDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    void add(String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /// SHA-256 of one text, as one line.
    static String of(String text) {
        SnapshotDigest digest = new SnapshotDigest();
        digest.add(text);
        return digest.hex();
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
