package org.takedowndesk.vault;

/// A file the [Vault] holds after a put: its hash, its size in bytes, and whether the same content was there before.
public record StoredFile(Sha256 hash, long size, boolean alreadyThere) {

    public StoredFile {
        if (size < 0) {
            throw new IllegalArgumentException("negative size: " + size);
        }
    }
}
