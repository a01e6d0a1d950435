package org.takedowndesk.timestamp;

/// Why a file cannot be taken in as a proof of time.
public enum StampTrouble {
    TOO_LARGE,
    NO_CERTIFICATE_FILE,
    HAS_TOKEN
}
