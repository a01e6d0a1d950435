package org.takedowndesk.arrangement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;

/// How the bundle of a case is put together.
///
/// @param parts in their order; what the case has beyond them comes behind
/// @param served the last version that was handed over; null before the first
/// @param stamping nothing in what earlier programs wrote
public record Arrangement(
        CaseId caseId,
        List<Part> parts,
        Numbering numbering,
        Late late,
        @Nullable Served served,
        Stamping stamping) {

    // Jackson hands over null for what an older entry leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public Arrangement {
        stamping = stamping == null ? Stamping.none() : stamping;
        parts = List.copyOf(parts);
    }

    /// Everything as the case has it.
    public static Arrangement usual(CaseId caseId) {
        return new Arrangement(caseId, List.of(), Numbering.keys(), Late.AT_THE_END, null, Stamping.none());
    }

    public Optional<Served> lastServed() {
        return Optional.ofNullable(served);
    }

    public Arrangement withParts(List<Part> value) {
        return new Arrangement(caseId, value, numbering, late, served, stamping);
    }

    public Arrangement withNumbering(Numbering value) {
        return new Arrangement(caseId, parts, value, late, served, stamping);
    }

    public Arrangement withLate(Late value) {
        return new Arrangement(caseId, parts, numbering, value, served, stamping);
    }

    public Arrangement withServed(@Nullable Served value) {
        return new Arrangement(caseId, parts, numbering, late, value, stamping);
    }

    public Arrangement withStamping(Stamping value) {
        return new Arrangement(caseId, parts, numbering, late, served, value);
    }
}
