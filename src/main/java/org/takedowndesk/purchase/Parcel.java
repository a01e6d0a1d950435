package org.takedowndesk.purchase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the goods came; empty text for what is not known.
///
/// @param sender as printed on the parcel
public record Parcel(
        String carrier,
        String trackingNumber,
        String sender,
        @Nullable LocalDate shipped,
        @Nullable LocalDate received,
        String receivedBy,
        @Nullable LocalDate unboxed,
        String unboxedBy) {

    public static final Parcel NONE = new Parcel("", "", "", null, null, "", null, "");
}
