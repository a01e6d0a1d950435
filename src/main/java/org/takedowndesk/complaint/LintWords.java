package org.takedowndesk.complaint;

import org.takedowndesk.marketplace.Words;
import org.takedowndesk.text.Show;

/// Says in the user's language what a check of a complaint found, the same way on screens and on the command line.
public final class LintWords {

    private final Show show;

    public LintWords(Show show) {
        this.show = show;
    }

    public String sentence(LintFinding finding) {
        Object[] values = finding.values().stream().map(this::shown).toArray();
        return show.texts().get("Code." + finding.code().name(), values);
    }

    private Object shown(Object value) {
        return switch (value) {
            case Words words -> words.in(show.texts().locale());
            case Enum<?> constant -> show.texts().name(constant);
            case Long bytes -> show.bytes(bytes);
            default -> value;
        };
    }
}
