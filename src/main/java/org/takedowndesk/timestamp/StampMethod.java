package org.takedowndesk.timestamp;

/// How time is proven.
public enum StampMethod {
    /// A timestamping authority signs hash and time.
    RFC3161,
    /// The hash goes into a block of Bitcoin.
    OPENTIMESTAMPS
}
