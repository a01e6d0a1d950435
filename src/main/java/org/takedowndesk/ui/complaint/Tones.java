package org.takedowndesk.ui.complaint;

import java.util.List;
import org.takedowndesk.complaint.LintFinding.Severity;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.ui.part.Tone;

/// Which colour goes with a state; the word always stands beside it.
final class Tones {

    private Tones() {}

    static Tone of(ListingState state) {
        return switch (state) {
            case DRAFT, READY, WITHDRAWN -> Tone.QUIET;
            case FILED, AWAITING_SELLER, UNDER_REVIEW -> Tone.ACCENT;
            case AWAITING_US -> Tone.WARN;
            case UPHELD, LINK_GONE -> Tone.GOOD;
            case REJECTED, OVERTURNED -> Tone.BAD;
        };
    }

    /// Where a state stands in a complaint's life, for sorting.
    static int rank(ListingState state) {
        return List.of(ListingState.values()).indexOf(state);
    }

    static Tone of(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARN;
        };
    }
}
