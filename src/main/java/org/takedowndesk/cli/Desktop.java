package org.takedowndesk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The program's other door, as far as commands must know it.
public interface Desktop {

    /// Whether a window could be shown here.
    boolean available();

    /// Shows the window and returns when it has been closed.
    ///
    /// @param workspace null for the one open last
    void show(@Nullable Path workspace);

    /// Loads every screen's file once, without anybody looking.
    void tryOut();
}
