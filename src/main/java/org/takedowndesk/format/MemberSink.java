package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;

/// Takes the members of a container while it is read, so that a container is read once, from the front, whatever its
/// size.
public interface MemberSink {

    /// @param content may be read, wholly or in part, during this call only
    void take(Member member, InputStream content) throws IOException;

    /// Looks at the members' names only.
    static MemberSink none() {
        return (member, content) -> {};
    }
}
