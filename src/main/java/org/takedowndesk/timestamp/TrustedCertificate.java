package org.takedowndesk.timestamp;

import java.time.Instant;

/// A certificate the user trusts to vouch for timestamping authorities. The program brings none of its own.
///
/// @param subject whose certificate it is
/// @param fingerprint its SHA-256 in hexadecimal
/// @param pem the certificate
/// @param addedAt UTC
public record TrustedCertificate(
        TrustAnchorId id,
        String subject,
        String fingerprint,
        Instant validFrom,
        Instant validUntil,
        String pem,
        Instant addedAt) {}
