package org.takedowndesk.purchase;

/// What an evidence item documents of a purchase, in the order of events.
public enum Part {
    LISTING,
    ORDER,
    PAYMENT,
    PARCEL,
    UNBOXING,
    GOODS,
    SIGNED_REPORT
}
