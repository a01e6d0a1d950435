package org.takedowndesk.evidencepackage;

import java.time.Instant;
import java.util.List;

/// Where an item came from: the package it came in, what it was called there, and what its sender did with it.
///
/// @param theirKey its case and number at the sender's, empty for a package of another program
/// @param log oldest first
public record Provenance(EvidencePackage from, String theirKey, List<Line> log) {

    /// One thing the sender did, as the sender's log has it.
    public record Line(long seq, Instant at, String who, String action) {}

    public Provenance {
        log = List.copyOf(log);
    }
}
