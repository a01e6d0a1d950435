package org.takedowndesk.purchase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The goods went from one person to another.
///
/// @param place where that was, empty if nobody said
public record HandOver(@Nullable LocalDate on, String from, String to, String place, String reason) {

    // Hand-overs written before there were places have none.
    @SuppressWarnings("ConstantValue")
    public HandOver {
        place = place == null ? "" : place;
    }
}
