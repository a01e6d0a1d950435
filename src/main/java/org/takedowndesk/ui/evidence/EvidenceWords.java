package org.takedowndesk.ui.evidence;

import org.takedowndesk.evidence.CapturedAt;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;

/// What a user may say about an item: the part of it that the form edits.
record EvidenceWords(EvidenceKind kind, String title, String sourceUrl, CapturedAt capturedAt, String notes) {

    static EvidenceWords of(EvidenceItem item) {
        return new EvidenceWords(item.kind(), item.title(), item.sourceUrl(), item.capturedAt(), item.notes());
    }

    /// The item with these words; what others changed in it meanwhile, such as its listings, stays.
    EvidenceItem in(EvidenceItem item) {
        return item.withWords(kind, title, sourceUrl, notes).withCapturedAt(capturedAt);
    }
}
