package org.takedowndesk.evidencelist;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.marketplace.Words;

/// What an item is to prove: the ground and the right of a complaint to which it is attached.
///
/// @param complaint its reference, as `TD-2026-0001/C1`
/// @param reason the ground in the portal's words; null as long as none is chosen
/// @param right its title and number; empty as long as none is chosen
public record EvidenceUse(String complaint, @Nullable Words reason, String right) {

    /// In one line, with what is not chosen left out.
    public String in(Locale locale) {
        StringBuilder line = new StringBuilder(complaint);
        if (reason != null) {
            line.append(" · ").append(reason.in(locale));
        }
        if (!right.isEmpty()) {
            line.append(" · ").append(right);
        }
        return line.toString();
    }
}
