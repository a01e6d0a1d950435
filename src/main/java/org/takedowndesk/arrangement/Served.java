package org.takedowndesk.arrangement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A version of the bundle that was handed over: its numbers stand from then on.
///
/// @param version from 1
/// @param at when it was exported, UTC
/// @param exhibits in their order in that version
public record Served(int version, Instant at, List<Exhibit> exhibits) {

    /// @param exhibit by [ExhibitKey]
    /// @param date the user's own, as the document bears it; null for none, and in versions of earlier programs
    public record Exhibit(
            String exhibit,
            String label,
            String title,
            @Nullable LocalDate date) {

        /// Without a date of its own.
        public Exhibit(String exhibit, String label, String title) {
            this(exhibit, label, title, null);
        }
    }

    public Served {
        exhibits = List.copyOf(exhibits);
    }

    Map<String, String> labels() {
        return exhibits.stream().collect(Collectors.toMap(Exhibit::exhibit, Exhibit::label));
    }
}
