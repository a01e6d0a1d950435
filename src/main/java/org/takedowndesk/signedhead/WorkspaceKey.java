package org.takedowndesk.signedhead;

import java.time.Instant;

/// The public half of the key a workspace signs with. It stands in the journal, so that another key shows.
///
/// @param pem the key as OpenSSL reads it
/// @param fingerprint SHA-256 of the key's bytes (SubjectPublicKeyInfo, DER) in hexadecimal
/// @param madeAt UTC
public record WorkspaceKey(WorkspaceKeyId id, String pem, String fingerprint, Instant madeAt) {}
