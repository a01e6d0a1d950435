package org.takedowndesk.arrangement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A version of the bundle that was handed over: its numbers stand from then on.
///
/// @param version from 1
/// @param at when it was exported, UTC
/// @param exhibits in their order in that version
public record Served(int version, Instant at, List<Exhibit> exhibits) {

    /// @param exhibit by [ExhibitKey]
    public record Exhibit(String exhibit, String label, String title) {}

    public Served {
        exhibits = List.copyOf(exhibits);
    }

    Map<String, String> labels() {
        return exhibits.stream().collect(Collectors.toMap(Exhibit::exhibit, Exhibit::label));
    }
}
