package org.takedowndesk.ipr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.marketplace.IprType;

/// Works out whether a right is in force, from its dates and the terms data.
///
/// The lengths of notice and grace stand in `terms.json` with their sources; none of them was checked against the
/// office of
/// every territory, which the verdict says.
public final class TermRules {

    /// What `terms.json` says of one type of right.
    ///
    /// @param noticeDays from how many days before the end a right counts as expiring
    /// @param graceMonths how long after the end a renewal is still possible, 0 for never
    /// @param source where the value is from
    /// @param asOf when it was true
    /// @param confidence how far the source can be trusted, as in rule packs
    public record Term(int noticeDays, int graceMonths, String source, LocalDate asOf, String confidence) {

        boolean unverified() {
            return !confidence.equals("O");
        }
    }

    private record Terms(Map<IprType, Term> types) {}

    private final Map<IprType, Term> terms;

    /// Reads the data that ships with the program.
    public TermRules() {
        try (InputStream in = TermRules.class.getResourceAsStream("terms.json")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its terms.json");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            terms = Map.copyOf(new CanonicalJson().parse(text, Terms.class).types());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Term term(IprType type) {
        Term term = terms.get(type);
        if (term == null) {
            throw new IllegalStateException("terms.json says nothing of " + type);
        }
        return term;
    }

    /// The status of `right` at the end of `today`.
    public StatusVerdict status(Right right, LocalDate today) {
        LocalDate begins = right.registered();
        if (begins != null && begins.isAfter(today)) {
            return new StatusVerdict(RightStatus.UNKNOWN, "notYet", List.of(begins), begins, false);
        }
        LocalDate end = right.expires();
        if (end == null) {
            return withoutEnd(right);
        }
        Term term = term(right.type());
        if (!today.isAfter(end)) {
            long days = ChronoUnit.DAYS.between(today, end);
            return days <= term.noticeDays()
                    ? new StatusVerdict(RightStatus.EXPIRING, "expiring", List.of(end, days), end, false)
                    : new StatusVerdict(RightStatus.IN_FORCE, "inForce", List.of(end), end, false);
        }
        LocalDate graceEnd = end.plusMonths(term.graceMonths());
        if (term.graceMonths() > 0 && !today.isAfter(graceEnd)) {
            return new StatusVerdict(
                    RightStatus.IN_GRACE,
                    "inGrace",
                    List.of(end, graceEnd, term.source()),
                    graceEnd,
                    term.unverified());
        }
        return new StatusVerdict(RightStatus.LAPSED, "lapsed", List.of(end), end, false);
    }

    private static StatusVerdict withoutEnd(Right right) {
        return switch (right.details()) {
            case RightDetails.Copyright copyright ->
                copyright.firstPublished() == null && right.registered() == null
                        ? new StatusVerdict(RightStatus.UNKNOWN, "copyrightUndated", List.of(), null, false)
                        : new StatusVerdict(RightStatus.IN_FORCE, "copyright", List.of(), null, true);
            case RightDetails.Trademark _,
                    RightDetails.InventionPatent _,
                    RightDetails.UtilityModel _,
                    RightDetails.DesignPatent _ ->
                new StatusVerdict(RightStatus.UNKNOWN, "noEnd", List.of(), null, false);
        };
    }
}
