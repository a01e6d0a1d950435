package org.takedowndesk.holder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.vault.KeptFile;

/// The paper by which a rights holder lets an agent act.
///
/// @param scope what the agent may do, in the paper's own words
/// @param grantsEnforcement whether it expressly grants the right to enforce, without which portals refuse it
/// @param validUntil the last day it is valid, null if it names none
/// @param file the scan of the signed paper
public record PowerOfAttorney(
        String scope,
        boolean grantsEnforcement,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validUntil,
        @Nullable KeptFile file) {

    /// Whether the agent may act under it on `day`, as far as dates tell; not before it was signed.
    public boolean coversDay(LocalDate day) {
        return signedOn != null && !day.isBefore(signedOn) && (validUntil == null || !day.isAfter(validUntil));
    }
}
