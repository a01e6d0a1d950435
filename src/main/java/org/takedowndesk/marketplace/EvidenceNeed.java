package org.takedowndesk.marketplace;

import java.util.List;

/// A proof that a reason asks for: any one of these kinds of evidence meets it.
public record EvidenceNeed(List<String> anyOf, boolean required) {

    public EvidenceNeed {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("A need without a kind of evidence");
        }
    }
}
