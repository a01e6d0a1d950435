package org.takedowndesk.holder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.vault.KeptFile;

/// A paper that proves who somebody is.
///
/// @param number as printed on it, empty if not entered yet
/// @param expires the last day it is valid, null if it does not expire or is not known
/// @param file the scan or photo
public record IdentityDocument(
        IdentityDocumentKind kind,
        String number,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires,
        @Nullable KeptFile file) {

    /// Whether it can no longer be used on `day`.
    public boolean expiredOn(LocalDate day) {
        return expires != null && expires.isBefore(day);
    }
}
