package org.takedowndesk.bagit;

/// A way in which a bag is not what its manifests say.
public enum BagFault {
    /// The bytes are others than those listed.
    CHANGED,
    /// Listed, but not there.
    MISSING,
    /// There, but not listed.
    ADDED,
    /// Beside the bag in its ZIP file.
    OUTSIDE,
    /// The path leads out of the bag, or would on some system.
    PATH_ESCAPES,
    /// A link or device where a file should be.
    LINK,
    /// Another path means the same file, or the path is listed twice.
    DUPLICATE,
    /// A line of a manifest or of the declaration cannot be read.
    BAD_LINE,
    /// The payload has no manifest, or the tag files of a sealed bag have none.
    NO_MANIFEST,
    /// A manifest whose sums this program cannot compute.
    UNKNOWN_ALGORITHM,
    /// The number or size of the files is not the one in bag-info.txt.
    WRONG_TOTAL,
    /// The bag is not complete: some files are to be fetched from elsewhere.
    FETCH,
    /// It would unpack to far more than any evidence does, or is encrypted or compressed in an unknown way.
    NOT_READ,
    /// It cannot be read to its end.
    UNREADABLE
}
