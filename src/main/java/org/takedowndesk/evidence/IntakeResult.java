package org.takedowndesk.evidence;

import java.util.List;
import org.takedowndesk.work.ProblemException;

/// What became of the files that were to be taken in.
///
/// @param added new items, in the order of the files
/// @param known items the case had already with the same content
/// @param refused files that could not be taken in, with the reason; the others are in all the same
public record IntakeResult(List<EvidenceItem> added, List<EvidenceItem> known, List<Refused> refused) {

    /// A file that was not taken in.
    public record Refused(String name, ProblemException reason) {}

    public IntakeResult {
        added = List.copyOf(added);
        known = List.copyOf(known);
        refused = List.copyOf(refused);
    }
}
