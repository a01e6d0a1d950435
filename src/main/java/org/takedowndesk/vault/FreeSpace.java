package org.takedowndesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How many bytes may still be written into a folder.
@FunctionalInterface
public interface FreeSpace {

    long bytes(Path folder) throws IOException;

    /// What the operating system says about the folder's disk.
    static FreeSpace ofDisk() {
        return folder -> Files.getFileStore(folder).getUsableSpace();
    }
}
