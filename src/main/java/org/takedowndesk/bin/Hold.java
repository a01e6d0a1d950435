package org.takedowndesk.bin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;

/// A litigation hold: as long as it is not lifted, nothing of the case is destroyed.
///
/// @param since UTC
/// @param lift null as long as it holds
public record Hold(
        HoldId id,
        CaseId caseId,
        String reason,
        Instant since,
        String who,
        @Nullable Lift lift) {

    public Hold {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a case is put on hold for a reason");
        }
    }

    public boolean holds() {
        return lift == null;
    }

    Hold lifted(Lift by) {
        return new Hold(id, caseId, reason, since, who, by);
    }
}
