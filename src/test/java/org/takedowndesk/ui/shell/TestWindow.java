package org.takedowndesk.ui.shell;

import java.nio.file.Path;

/// A main window around an empty workspace; a failure it is told of fails the test.
public final class TestWindow {

    private TestWindow() {}

    static MainWindow of(Kit kit, Path folder) {
        return of(kit, TestKit.emptyWorkspace(folder));
    }

    public static MainWindow of(Kit kit, OpenWorkspace workspace) {
        Screens screens = new Screens(
                kit,
                workspace,
                Path.of("/home/ana/.config/takedown-desk/settings.json"),
                Path.of("/home/ana/.local/state/takedown-desk/logs"));
        return new MainWindow(kit, workspace, screens, new WindowStatus(), new MainWindow.Program() {
            @Override
            public void openAnotherWorkspace() {}

            @Override
            public void closeWorkspace() {}

            @Override
            public void showFailure(Throwable failure) {
                throw new AssertionError(failure);
            }
        });
    }
}
