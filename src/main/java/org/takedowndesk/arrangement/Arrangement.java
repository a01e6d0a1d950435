package org.takedowndesk.arrangement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;

/// How the bundle of a case is put together.
///
/// @param parts in their order; what the case has beyond them comes behind
/// @param served the last version that was handed over; null before the first
public record Arrangement(
        CaseId caseId,
        List<Part> parts,
        Numbering numbering,
        Late late,
        @Nullable Served served) {

    public Arrangement {
        parts = List.copyOf(parts);
    }

    /// Everything as the case has it.
    public static Arrangement usual(CaseId caseId) {
        return new Arrangement(caseId, List.of(), Numbering.keys(), Late.AT_THE_END, null);
    }

    public Optional<Served> lastServed() {
        return Optional.ofNullable(served);
    }

    public Arrangement withParts(List<Part> value) {
        return new Arrangement(caseId, value, numbering, late, served);
    }

    public Arrangement withNumbering(Numbering value) {
        return new Arrangement(caseId, parts, value, late, served);
    }

    public Arrangement withLate(Late value) {
        return new Arrangement(caseId, parts, numbering, value, served);
    }

    public Arrangement withServed(@Nullable Served value) {
        return new Arrangement(caseId, parts, numbering, late, value);
    }
}
