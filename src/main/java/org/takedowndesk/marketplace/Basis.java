package org.takedowndesk.marketplace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a value of a rule pack rests on: its sources, the day they were true, and how far they can be trusted.
///
/// Only what is derived or uncertain may stand without a source.
public record Basis(
        List<String> sources,
        LocalDate asOf,
        Confidence confidence,
        @Nullable Words note) {

    public Basis {
        sources = List.copyOf(sources);
        if (sources.isEmpty() && !confidence.needsChecking()) {
            throw new IllegalArgumentException("A value with confidence " + confidence + " needs a source");
        }
    }
}
