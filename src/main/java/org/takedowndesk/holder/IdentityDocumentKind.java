package org.takedowndesk.holder;

import java.util.Arrays;
import java.util.List;

/// The papers the portals accept as proof of identity (marketplace facts 1.3).
public enum IdentityDocumentKind {
    BUSINESS_LICENCE(HolderKind.ORGANISATION),
    INCORPORATION_CERTIFICATE(HolderKind.ORGANISATION),
    SOCIAL_ORGANISATION_CERTIFICATE(HolderKind.ORGANISATION),
    ID_CARD(HolderKind.INDIVIDUAL),
    PASSPORT(HolderKind.INDIVIDUAL),
    DRIVING_LICENCE(HolderKind.INDIVIDUAL);

    private final HolderKind acceptedFrom;

    IdentityDocumentKind(HolderKind acceptedFrom) {
        this.acceptedFrom = acceptedFrom;
    }

    /// Who may prove their identity with it.
    public HolderKind acceptedFrom() {
        return acceptedFrom;
    }

    /// The kinds a holder of this sort can choose from.
    public static List<IdentityDocumentKind> acceptedFrom(HolderKind holder) {
        return Arrays.stream(values())
                .filter(kind -> kind.acceptedFrom == holder)
                .toList();
    }
}
