package org.takedowndesk.ui.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.ui.Memory;

/// Remembers what a list of evidence looked like when it was left.
final class EvidenceListMemory {

    private final Memory memory;
    private final String key;

    /// What the list looked like.
    record Left(
            EvidenceFilter filter,
            boolean filtersShown,
            @Nullable EvidenceId chosen) {}

    EvidenceListMemory(Memory memory, EvidenceScope scope) {
        this.memory = memory;
        CaseId caseId = scope.caseId();
        this.key = caseId == null ? "evidence-list" : "evidence-list-" + caseId.value();
    }

    void keep(Left left) {
        memory.keep(key, left);
    }

    Optional<Left> recall() {
        return memory.recall(key, Left.class);
    }
}
