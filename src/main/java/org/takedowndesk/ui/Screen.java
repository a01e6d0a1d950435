package org.takedowndesk.ui;

import java.util.List;
import javafx.scene.Parent;

/// What stands in the middle of the window while the user is at one [Place]; made afresh on each visit and dropped.
public interface Screen {

    Parent view();

    /// The words in the title bar. Asked again when a task ends, so a screen may answer more exactly once it has
    /// loaded.
    String title();

    /// Reads the shown data again; called once after opening, after each change of the workspace, and on F5.
    void refresh();

    /// Whether the user may go elsewhere now. A form saves what was typed and says yes, or leads to the field that
    /// cannot be saved and says no.
    default boolean mayLeave() {
        return true;
    }

    /// Lets go of everything that outlives the screen.
    default void close() {}

    /// What this screen can do at the moment, for shortcuts and the palette.
    default List<ScreenCommand> commands() {
        return List.of();
    }
}
