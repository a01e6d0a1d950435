package org.takedowndesk.bagit;

/// A file that goes into a bag.
///
/// @param path below the bag's top, with slashes
public record BagFile(String path, ByteSource content) {

    public BagFile {
        if (!BagPath.isSafe(path)) {
            throw new IllegalArgumentException("no path within a bag: " + path);
        }
    }

    public BagFile(String path, byte[] content) {
        this(path, ByteSource.of(content.clone()));
    }
}
