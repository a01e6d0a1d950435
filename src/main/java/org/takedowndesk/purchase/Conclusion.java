package org.takedowndesk.purchase;

/// What the examination came to.
public enum Conclusion {
    OPEN,
    COUNTERFEIT,
    GENUINE,
    UNDECIDED
}
