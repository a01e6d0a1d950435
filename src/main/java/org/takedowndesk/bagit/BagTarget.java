package org.takedowndesk.bagit;

import java.io.Closeable;
import java.io.IOException;
import org.takedowndesk.work.Progress;

/// Where the files of a bag are put, one after the other.
interface BagTarget extends Closeable {

    /// @param expected what reading it before came to
    /// @return what reading it now came to
    Digested put(String path, Digested expected, ByteSource content, Progress progress) throws IOException;

    /// Returns when all that was put is on the disk.
    void finish() throws IOException;
}
