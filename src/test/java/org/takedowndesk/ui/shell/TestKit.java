package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.ScriptedDialogs;
import org.takedowndesk.ui.Tasks;

/// A kit for tests: work is done at once, dialogs are answered from a script, settings are kept in memory.
public final class TestKit {

    private TestKit() {}

    public static Kit speaking(Texts texts) {
        return new Kit(
                texts,
                new Fxml(texts),
                Tasks.atOnce(),
                new ScriptedDialogs(texts),
                new Navigator(new Place.SettingsPlace()),
                new Preferences(Settings.usual().withUserName("Ana Ruiz"), settings -> {}),
                new Memory());
    }

    /// A real workspace as the window has it open.
    public static OpenWorkspace open(TestWorkspace workspace) {
        return new OpenWorkspace() {
            @Override
            public Path folder() {
                return workspace.folder();
            }

            @Override
            public Services services() {
                return workspace.services();
            }

            @Override
            public void onChange(Runnable listener) {
                workspace.services().database().onChange(entry -> listener.run());
            }

            @Override
            public void close() {
                workspace.close();
            }
        };
    }

    /// A workspace without content, for tests of the window alone.
    public static OpenWorkspace emptyWorkspace(Path folder) {
        return new OpenWorkspace() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public Services services() {
                throw new AssertionError("this workspace is empty");
            }

            @Override
            public void onChange(Runnable listener) {}

            @Override
            public void close() {}
        };
    }
}
