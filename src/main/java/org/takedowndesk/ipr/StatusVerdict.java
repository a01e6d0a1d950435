package org.takedowndesk.ipr;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A right's status on a day, with the reason.
///
/// @param reason key of the sentence that says why, under `ipr.status.`
/// @param values of that sentence
/// @param until the day the status rests on: the last day of the term or of grace
/// @param unverified whether the rule behind it was never checked against a source
public record StatusVerdict(
        RightStatus status,
        String reason,
        List<Object> values,
        @Nullable LocalDate until,
        boolean unverified) {

    public StatusVerdict {
        values = List.copyOf(values);
    }
}
