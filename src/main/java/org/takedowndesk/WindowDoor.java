package org.takedowndesk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.cli.Desktop;

/// Leads from the command line to the window.
final class WindowDoor implements Desktop {

    @Override
    public boolean available() {
        return false;
    }

    @Override
    public void show(@Nullable Path workspace) {
        throw new IllegalStateException("there is no display to show " + workspace + " on");
    }

    @Override
    public void tryOut() {}
}
