package org.takedowndesk.evidencepackage;

/// What can be wrong with a package beyond its manifests.
public enum PackageFault {
    /// Some of the files that belong to the signature are missing.
    PART_OF_SIGNATURE_MISSING,
    /// The signature of the tag manifest is not by the key in the package.
    BAD_SIGNATURE,
    /// The signature of the signed head is not by the key in the package.
    BAD_HEAD_SIGNATURE,
    /// The custody log does not end with the entry of the signed head.
    HEAD_NOT_IN_LOG,
    /// A line of the custody log is not an entry with the hash of its content.
    BAD_LOG_LINE,
    /// A line of the custody log follows one with a higher number.
    LOG_OUT_OF_ORDER,
    /// The sheet of an item cannot be read, or names a file that is not in the package with this hash.
    BAD_SHEET,
    /// A timestamp is about nothing in the package, or damaged.
    BAD_TIMESTAMP
}
