package org.takedowndesk.bagit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Gives the bytes of a file as often as they are asked for.
@FunctionalInterface
public interface ByteSource {

    InputStream open() throws IOException;

    static ByteSource of(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }
}
