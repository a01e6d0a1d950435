package org.takedowndesk.signedhead;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/// The workspace's signature under one entry of the journal and with it under all entries before.
///
/// @param workspace whose journal it is
/// @param seq the entry's number
/// @param hash the entry's hash
/// @param at when it was signed, UTC
/// @param signature Ed25519, in base 64
public record SignedHead(
        SignedHeadId id, UUID workspace, WorkspaceKeyId key, long seq, String hash, Instant at, String signature) {

    /// What is signed: four lines that people can read and `openssl` can check.
    public String statement() {
        return "Takedown Desk signed head of a journal\n"
                + "workspace: " + workspace + "\n"
                + "entry: " + seq + "\n"
                + "sha256: " + hash + "\n"
                + "signed: " + at + "\n";
    }

    public byte[] statementBytes() {
        return statement().getBytes(StandardCharsets.UTF_8);
    }

    /// The 64 bytes of the signature.
    ///
    /// @throws IllegalArgumentException if it is not base 64
    public byte[] signatureBytes() {
        return Base64.getDecoder().decode(signature);
    }
}
