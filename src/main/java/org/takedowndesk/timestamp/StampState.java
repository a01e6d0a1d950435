package org.takedowndesk.timestamp;

/// What a timestamp proves today.
public enum StampState {
    /// The query was written and no token has come back.
    WAITING,
    /// The token is genuine and leads to a certificate the user trusts.
    PROVEN,
    /// The proof leads to a block of Bitcoin, which has to be compared on a machine with a network.
    TO_COMPARE,
    /// There is a proof, but it proves nothing yet; the remarks say why.
    UNPROVEN,
    /// The kept file is not one that proves this.
    BROKEN
}
