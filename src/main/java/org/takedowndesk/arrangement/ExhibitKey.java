package org.takedowndesk.arrangement;

import org.takedowndesk.bundle.Exhibit;

/// How an arrangement names an exhibit: by its number in the case and its content, so that another file under the same
/// number is never taken for it.
public final class ExhibitKey {

    private static final int HASH_DIGITS = 12;

    private ExhibitKey() {}

    /// @param exhibit as the case has it
    public static String of(Exhibit exhibit) {
        return exhibit.label() + ":" + exhibit.sha256().substring(0, HASH_DIGITS);
    }
}
