package org.takedowndesk.format;

import java.io.IOException;
import java.nio.file.Path;

/// Reads one kind of file.
interface FormatParser {

    /// @throws LimitReached if a limit ends the reading; what was found until then counts
    /// @throws java.io.EOFException if the file ends too early
    /// @throws IOException if it is damaged
    void read(Path file, Findings findings) throws IOException;
}
