package org.takedowndesk.purchase;

/// What a documented test purchase needs; whether a portal asks for it stands in `needs.json`.
public enum Need {
    LISTING,
    ORDER_NUMBER,
    ORDER_PLACED,
    AMOUNT,
    PAYMENT,
    CARRIER,
    TRACKING_NUMBER,
    RECEIVED,
    UNBOXED,
    STORAGE,
    EXAMINER,
    EXAMINED,
    METHOD,
    FINDINGS,
    CONCLUSION,
    SIGNER,
    PROOF_OF_LISTING,
    PROOF_OF_ORDER,
    PROOF_OF_PAYMENT,
    PROOF_OF_PARCEL,
    PHOTOS_OF_UNBOXING,
    PHOTOS_OF_GOODS,
    SIGNED_REPORT,
    DATES_IN_ORDER,
    HAND_OVERS_CONNECTED,
    ORDER_USED_ONCE,
    FILES_PRESENT
}
