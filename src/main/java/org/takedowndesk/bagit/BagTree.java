package org.takedowndesk.bagit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// All files of a bag as they lie in a folder or a ZIP file, before anything about them is believed.
interface BagTree extends Closeable {

    /// @param path as it is written there
    /// @param size as it is said there
    /// @param kind what it is
    record Node(String path, long size, Kind kind) {}

    /// What lies at a path.
    enum Kind {
        FILE,
        LINK,
        /// A file that is not read: encrypted, packed in an unknown way, or far too tightly.
        NOT_READ
    }

    /// All but folders, in no order; the same path may be there twice.
    List<Node> nodes();

    InputStream open(Node node) throws IOException;
}
