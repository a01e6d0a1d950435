package org.takedowndesk.casebundle;

import java.time.Instant;

/// A copy of a bundle that was signed, or whose signature was stamped with a time.
///
/// @param file where it was written; it may have been moved since
/// @param sha256 of the copy
/// @param signer whose certificate the last signature bears
/// @param stamped whether that signature has a timestamp
/// @param at when it was written, UTC
public record SignedCopy(String file, String sha256, String signer, boolean stamped, Instant at) {}
