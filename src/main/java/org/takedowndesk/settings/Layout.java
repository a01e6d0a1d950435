package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the user arranged the window, its tables and the evidence.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Layout(
        @Nullable WindowBounds window,
        boolean navigationCollapsed,
        Map<String, TableSettings> tables,
        EvidenceView evidence) {

    // Jackson hands over null for what a file leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public Layout {
        tables = tables == null ? Map.of() : Map.copyOf(tables);
        evidence = evidence == null ? EvidenceView.usual() : evidence;
    }

    /// What a new user has.
    public static Layout usual() {
        return new Layout(null, false, Map.of(), EvidenceView.usual());
    }

    public Layout withWindow(WindowBounds value) {
        return new Layout(value, navigationCollapsed, tables, evidence);
    }

    public Layout withNavigationCollapsed(boolean value) {
        return new Layout(window, value, tables, evidence);
    }

    public Layout withTable(String table, TableSettings value) {
        Map<String, TableSettings> changed = new HashMap<>(tables);
        changed.put(table, value);
        return new Layout(window, navigationCollapsed, changed, evidence);
    }

    public Layout withEvidence(EvidenceView value) {
        return new Layout(window, navigationCollapsed, tables, value);
    }
}
