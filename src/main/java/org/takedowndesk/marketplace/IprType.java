package org.takedowndesk.marketplace;

/// The kinds of right that a complaint can rest on.
public enum IprType {
    TRADEMARK,
    COPYRIGHT,
    INVENTION_PATENT,
    UTILITY_MODEL,
    DESIGN_PATENT
}
