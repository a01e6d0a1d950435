package org.takedowndesk.vault;

/// A file in the [Vault] as a record refers to it.
///
/// @param hash under which its content is kept
/// @param name what it was called when it was taken in; for showing, never for opening
/// @param size in bytes
public record KeptFile(Sha256 hash, String name, long size) {

    public KeptFile {
        if (size < 0) {
            throw new IllegalArgumentException("size " + size);
        }
    }
}
