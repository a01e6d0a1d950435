package org.takedowndesk.timestamp;

/// What is to be said about a timestamp.
public enum StampRemark {
    /// {0} the file.
    FILE_MISSING(true),
    UNREADABLE(true),
    /// {0} the authority's words.
    NOT_GRANTED(true),
    /// {0} the hash that was asked for, {1} the hash in the token.
    OTHER_HASH(true),
    /// {0} the number that was asked with, {1} the number in the token.
    OTHER_NONCE(true),
    /// The token does not bring the certificate it was signed with.
    NO_CERTIFICATE(true),
    BAD_SIGNATURE(true),
    /// {0} whose certificate.
    NOT_FOR_TIMESTAMPING(true),
    /// {0} whose certificate, {1} until when it was valid.
    EXPIRED_THEN(false),
    /// {0} whose certificate, {1} until when it was valid.
    EXPIRED_SINCE(false),
    /// {0} whose certificate.
    SELF_MADE(false),
    /// The user trusts no certificate yet.
    NO_ANCHOR(false),
    /// {0} who issued the certificate.
    UNTRUSTED(false),
    /// {0} the time of the token.
    IN_THE_FUTURE(false),
    /// {0} the block's number, {1} the root it must have.
    BITCOIN(false),
    /// {0} the calendar's address.
    PENDING(false),
    /// {0} the kind of attestation, in hexadecimal.
    UNKNOWN_ATTESTATION(false);

    private final boolean breaking;

    StampRemark(boolean breaking) {
        this.breaking = breaking;
    }

    /// Whether the file can never prove what it is kept for.
    public boolean isBreaking() {
        return breaking;
    }
}
