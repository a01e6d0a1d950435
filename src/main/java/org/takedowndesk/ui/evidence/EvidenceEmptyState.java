package org.takedowndesk.ui.evidence;

import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.EmptyState;

/// Says why no evidence is shown, and offers what helps.
final class EvidenceEmptyState {

    private EvidenceEmptyState() {}

    /// @param any whether there is evidence that the filters leave out
    /// @param add takes files in
    static EmptyState of(Texts texts, boolean any, Runnable add, Runnable clearFilters) {
        EmptyState state = any
                ? new EmptyState(Icon.FILTER, texts.get("evidence.noneFits.title"), texts.get("evidence.noneFits.text"))
                        .withAction(Icon.CANCEL, texts.get("evidence.filter.clear"), clearFilters)
                : new EmptyState(Icon.EVIDENCE, texts.get("evidence.empty.title"), texts.get("evidence.empty.text"))
                        .withAction(Icon.ADD, texts.get("evidence.add.choose"), add);
        state.setId("emptyEvidence");
        return state;
    }
}
