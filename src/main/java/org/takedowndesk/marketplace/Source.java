package org.takedowndesk.marketplace;

import java.time.LocalDate;

/// A page, law text or report that a value of a rule pack was read from; `date` is the source's own, in its own
/// words.
public record Source(String id, String title, String address, String date, LocalDate readOn) {

    public Source {
        if (id.isBlank() || title.isBlank() || address.isBlank() || date.isBlank()) {
            throw new IllegalArgumentException("Source " + id + " needs id, title, address and date");
        }
    }
}
