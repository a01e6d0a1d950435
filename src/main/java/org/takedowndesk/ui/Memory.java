package org.takedowndesk.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What lists remember while the program runs: filter text, selection, scroll position, so that coming back to a list
/// shows it as it was left. Columns and sort order are kept for longer, in the settings.
public final class Memory {

    private final Map<String, Object> kept = new HashMap<>();

    /// Keeps a value, usually a record of the screen's own, under the screen's name.
    public void keep(String screen, Object value) {
        kept.put(screen, value);
    }

    public <T> Optional<T> recall(String screen, Class<T> type) {
        return Optional.ofNullable(kept.get(screen)).filter(type::isInstance).map(type::cast);
    }
}
