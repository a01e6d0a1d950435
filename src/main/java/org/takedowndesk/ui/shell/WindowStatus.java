package org.takedowndesk.ui.shell;

import java.time.Instant;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the window's edges tell about the workspace, whatever screen is open. Set on the interface thread.
public final class WindowStatus {

    private final ObjectProperty<@Nullable Instant> savedAt = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Instant> verifiedAt = new SimpleObjectProperty<>();
    private final IntegerProperty overdue = new SimpleIntegerProperty();

    /// When the last change was saved; nothing before the first one.
    public ObjectProperty<@Nullable Instant> savedAtProperty() {
        return savedAt;
    }

    /// When all evidence was last read again and found whole.
    public ObjectProperty<@Nullable Instant> verifiedAtProperty() {
        return verifiedAt;
    }

    /// How many deadlines have passed unkept.
    public IntegerProperty overdueProperty() {
        return overdue;
    }
}
