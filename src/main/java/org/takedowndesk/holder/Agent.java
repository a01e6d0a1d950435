package org.takedowndesk.holder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who acts for a rights holder.
///
/// @param name exactly as on the agent's identity document
/// @param organisation the firm, empty if the agent acts alone
/// @param powerOfAttorney null until there is one
public record Agent(
        String name,
        String organisation,
        String email,
        List<IdentityDocument> identityDocuments,
        @Nullable PowerOfAttorney powerOfAttorney) {

    public Agent {
        identityDocuments = List.copyOf(identityDocuments);
    }

    public Agent withPowerOfAttorney(PowerOfAttorney paper) {
        return new Agent(name, organisation, email, identityDocuments, paper);
    }
}
