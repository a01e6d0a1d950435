package org.takedowndesk.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Enters in the custody log that somebody looked at an item at full size: once for each person as long as the
/// workspace is open, so that the log says who saw it and is not drowned in it.
public final class Viewings {

    private record Viewing(EvidenceId item, String who) {}

    private final Custody custody;
    private final Supplier<String> who;
    private final Set<Viewing> entered = new HashSet<>();

    /// @param who gives the user's name
    public Viewings(Custody custody, Supplier<String> who) {
        this.custody = custody;
        this.who = who;
    }

    /// Somebody looks at the item.
    public synchronized void enter(EvidenceId item) {
        if (entered.add(new Viewing(item, who.get()))) {
            custody.note(List.of(item), CustodyAct.VIEWED, "");
        }
    }
}
