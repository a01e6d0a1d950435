package org.takedowndesk.journal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What one record is after a change, or that it is no more.
///
/// @param kind what sort of record, for example `listing`
/// @param id the record's number within its kind, from 1
/// @param after the whole record in canonical JSON, or null when it was removed
public record Change(String kind, long id, @Nullable JsonNode after) {

    public Change {
        Objects.requireNonNull(kind);
    }
}
