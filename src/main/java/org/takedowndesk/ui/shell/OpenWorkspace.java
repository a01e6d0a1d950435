package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import org.takedowndesk.app.Services;

/// The workspace that the window shows.
public interface OpenWorkspace extends AutoCloseable {

    Path folder();

    /// What works on it.
    Services services();

    /// Calls `listener`, on any thread, after each change that is saved.
    void onChange(Runnable listener);

    /// Lets others open the workspace.
    @Override
    void close();
}
