package org.takedowndesk.marketplace;

/// How heavily an upheld complaint weighs on the seller.
public enum PenaltyClass {
    SERIOUS,
    GENERAL,
    NONE
}
