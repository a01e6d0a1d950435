package org.takedowndesk.timestamp;

import java.util.Optional;

/// What a token or proof is about, whoever made it and for whatever.
public final class StampedHash {

    private StampedHash() {}

    /// The SHA-256, in hexadecimal, that a token (RFC 3161) or a proof (OpenTimestamps) is about; empty if it is
    /// neither.
    public static Optional<String> of(byte[] content) {
        if (!OpenTimestamps.isProof(content)) {
            return Rfc3161.said(content).map(Rfc3161.Said::digest);
        }
        try {
            return Optional.of(OpenTimestamps.read(content).digest());
        } catch (OpenTimestamps.BadProofException _) {
            return Optional.empty();
        }
    }
}
