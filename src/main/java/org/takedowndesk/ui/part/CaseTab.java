package org.takedowndesk.ui.part;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.scene.Parent;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.ui.ScreenCommand;

/// What stands below the header of a case while one of its tabs is chosen; made when the tab is opened, dropped with
/// the case's screen.
///
/// The case's screen does not know who made it: `Screens` hands it a [Source] for each tab.
public interface CaseTab {

    /// How a tab is made, and how much is in it.
    ///
    /// @param count how many things the tab holds in a case, for the number beside its name; called in a task, for
    ///     tabs
    ///     that are not open as well, so it must be one cheap query; negative where no number is to be shown
    /// @param open makes the tab, on the interface thread; [#refresh] follows at once
    record Source(ToIntFunction<CaseId> count, Function<CaseId, CaseTab> open) {}

    Parent view();

    /// Reads the shown data again, in a task; called after opening, after each change of the workspace, and on F5.
    void refresh();

    /// As `Screen.mayLeave`, asked before another tab is chosen as well.
    default boolean mayLeave() {
        return true;
    }

    /// Lets go of everything that outlives the tab.
    default void close() {}

    /// What the tab can do at the moment; it comes before what the case's screen can do.
    default List<ScreenCommand> commands() {
        return List.of();
    }
}
