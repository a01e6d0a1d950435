package org.takedowndesk.ui.ipr;

import org.takedowndesk.ipr.RightStatus;
import org.takedowndesk.ipr.StatusVerdict;
import org.takedowndesk.marketplace.TerritoryOutcome;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.Tone;

/// Shows the verdicts about a right in words and tones.
final class StatusWords {

    private StatusWords() {}

    /// The status for a table: what needs care sorts first.
    static Columns.Status status(StatusVerdict verdict, Texts texts) {
        return new Columns.Status(
                rank(verdict.status()), texts.name(verdict.status()), tone(verdict.status()), reason(verdict, texts));
    }

    static String reason(StatusVerdict verdict, Texts texts) {
        return texts.get("ipr.status." + verdict.reason(), verdict.values().toArray());
    }

    static Tone tone(RightStatus status) {
        return switch (status) {
            case IN_FORCE -> Tone.GOOD;
            case EXPIRING, IN_GRACE -> Tone.WARN;
            case LAPSED -> Tone.BAD;
            case UNKNOWN -> Tone.QUIET;
        };
    }

    static Tone tone(TerritoryOutcome outcome) {
        return switch (outcome) {
            case OK -> Tone.GOOD;
            case WARN -> Tone.WARN;
            case BLOCK -> Tone.BAD;
        };
    }

    private static int rank(RightStatus status) {
        return switch (status) {
            case LAPSED -> 0;
            case IN_GRACE -> 1;
            case EXPIRING -> 2;
            case UNKNOWN -> 3;
            case IN_FORCE -> 4;
        };
    }
}
