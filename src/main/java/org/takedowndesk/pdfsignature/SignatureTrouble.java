package org.takedowndesk.pdfsignature;

/// Why something cannot be signed or stamped; shown as `SignatureTrouble.<NAME>`.
public enum SignatureTrouble {
    /// The password does not open the certificate file, or it is no PKCS#12 file.
    WRONG_PASSWORD,
    /// The card, token or library that the file describes is not there.
    NO_TOKEN,
    /// The file holds no private key with its certificate.
    NO_KEY,
    /// A kind of key for which PDF readers know no signature.
    UNKNOWN_KEY,
    /// The certificate is not valid at the moment of signing.
    NOT_VALID_NOW,
    /// More bytes than a signature can speak of.
    TOO_LARGE,
    /// An earlier signer allowed no further signature.
    FORBIDDEN,
    /// The file is not signed.
    NOT_SIGNED,
    /// The answer is none, or is about another signature.
    OTHER_SIGNATURE,
    /// The signature has no room left for the answer.
    NO_ROOM,
    /// What was written does not verify; nothing was kept.
    NOT_VERIFIED
}
