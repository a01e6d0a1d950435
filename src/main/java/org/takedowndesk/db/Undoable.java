package org.takedowndesk.db;

import java.util.List;
import org.takedowndesk.journal.Change;

/// A change of this session that can be taken back, as long as it is the last one.
///
/// @param seq the journal entry that made the change
/// @param action what was done, the key under which it stands in the journal
/// @param changes what brings the records back, in the order they are to be made
public record Undoable(long seq, String action, List<Change> changes) {

    public Undoable {
        changes = List.copyOf(changes);
    }
}
