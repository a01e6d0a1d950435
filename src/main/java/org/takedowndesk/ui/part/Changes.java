package org.takedowndesk.ui.part;

import javafx.beans.value.ObservableValue;

/// Listens to many values at once.
public final class Changes {

    private Changes() {}

    /// Runs `action` whenever one of the values changes, as long as these live.
    public static void of(Runnable action, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.subscribe((before, now) -> action.run());
        }
    }
}
