package org.takedowndesk.signedhead;

/// What can be wrong with the workspace's key or a signed head.
public enum KeyTrouble {
    /// The file holds no Ed25519 key.
    NO_KEY,
    /// The file holds a key that the journal does not know.
    OTHER_KEY,
    /// The file of the newest key is gone; the next signature will be by a new one.
    KEY_MISSING,
    /// A signed head names a key that the journal does not know.
    UNKNOWN_KEY,
    /// The fingerprint recorded with a public key is not that of the key.
    BAD_FINGERPRINT,
    /// The signature is not that of the statement by the recorded key.
    BAD_SIGNATURE,
    /// The entry has another hash than the one that was signed.
    OTHER_HASH,
    /// The journal ends before the entry that was signed.
    NO_ENTRY
}
