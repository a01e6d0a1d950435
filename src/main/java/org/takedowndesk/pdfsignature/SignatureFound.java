package org.takedowndesk.pdfsignature;

import java.time.Instant;
import java.util.Optional;

/// A signature in a PDF. Whether the certificate is to be trusted is not said: that needs the list of who one trusts.
///
/// @param signer the name on the certificate
/// @param issuer who says so
/// @param at when, by the signer's own clock, UTC
/// @param intact whether the signed bytes are those that were signed
/// @param wholeFile whether it is about the file to its last byte
/// @param certified whether later changes show
/// @param stampedAt when a timestamping authority saw the signature, UTC
public record SignatureFound(
        String signer,
        String issuer,
        Optional<Instant> at,
        boolean intact,
        boolean wholeFile,
        boolean certified,
        Optional<Instant> stampedAt) {}
