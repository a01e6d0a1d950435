package org.takedowndesk.bagit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A way to compute the sums in a manifest; the stronger ones come first.
enum Algorithm {
    SHA512("SHA-512"),
    SHA256("SHA-256"),
    SHA1("SHA-1"),
    MD5("MD5");

    private final String javaName;

    Algorithm(String javaName) {
        this.javaName = javaName;
    }

    /// As it stands in the name of a manifest.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Algorithm> of(String word) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.word().equals(word))
                .findFirst();
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + javaName, e);
        }
    }
}
