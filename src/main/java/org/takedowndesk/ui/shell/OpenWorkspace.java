package org.takedowndesk.ui.shell;

import java.nio.file.Path;

/// The workspace that the window shows.
public interface OpenWorkspace extends AutoCloseable {

    Path folder();

    /// Calls `listener`, on any thread, after each change that is saved.
    void onChange(Runnable listener);

    /// Lets others open the workspace.
    @Override
    void close();
}
