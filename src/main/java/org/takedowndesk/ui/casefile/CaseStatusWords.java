package org.takedowndesk.ui.casefile;

import org.takedowndesk.casefile.CaseStatus;
import org.takedowndesk.ui.part.Tone;

/// The tone of a case's status.
final class CaseStatusWords {

    private CaseStatusWords() {}

    static Tone tone(CaseStatus status) {
        return switch (status) {
            case OPEN -> Tone.GOOD;
            case WAITING -> Tone.WARN;
            case CLOSED -> Tone.QUIET;
        };
    }
}
