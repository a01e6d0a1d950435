package org.takedowndesk.deadline;

import java.time.Instant;
import org.takedowndesk.marketplace.Whose;

/// A date that somebody must keep, as it is shown: what it is about, whose it is, when it ends, and where it comes
/// from.
///
/// `subject` is the reference of the complaint, right or document it belongs to; `source` is the text it rests on.
public record Deadline(
        Explanation title, Whose whose, Instant due, boolean provisional, String source, String subject) {

    public Deadline {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("A deadline belongs to something");
        }
    }

    public boolean isOverdue(Instant now) {
        return !now.isBefore(due);
    }
}
