package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;

/// Takes the resources of a web archive while it is read.
public interface ResourceSink {

    /// @param content decoded; may be read, wholly or in part, during this call only
    void take(Resource resource, InputStream content) throws IOException;
}
