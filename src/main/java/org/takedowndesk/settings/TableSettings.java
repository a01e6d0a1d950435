package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/// How the user arranged one table: its columns from left to right, and what it is sorted by, first first.
@JsonIgnoreProperties(ignoreUnknown = true)
public record TableSettings(List<Column> columns, List<Sort> sorts) {

    // Jackson hands over null for what a file leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public TableSettings {
        columns = columns == null ? List.of() : List.copyOf(columns);
        sorts = sorts == null ? List.of() : List.copyOf(sorts);
    }

    /// One column: its id, its width in pixels, whether it is shown.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Column(String id, double width, boolean visible) {}

    /// One column that the table is sorted by.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Sort(String id, boolean descending) {}
}
