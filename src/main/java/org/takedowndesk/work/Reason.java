package org.takedowndesk.work;

import java.util.List;

/// Why something went wrong, as a value of a [ProblemException], where the reason's own words name values.
///
/// @param what its words stand in the texts under the type's simple name and the constant's name
public record Reason(Enum<?> what, List<String> values) {

    public Reason {
        values = List.copyOf(values);
    }
}
