package org.takedowndesk.arrangement;

import org.takedowndesk.bundle.Exhibit;

/// How an arrangement names an exhibit: by its number in the case and its content, so that another file under the same
/// number is never taken for it.
public final class ExhibitKey {

    private static final int HASH_DIGITS = 12;

    private ExhibitKey() {}

    /// @param exhibit as the case has it
    public static String of(Exhibit exhibit) {
        return of(exhibit.label(), exhibit.sha256());
    }

    /// @param label in the case
    /// @param sha256 64 hexadecimal digits
    public static String of(String label, String sha256) {
        return label + ":" + sha256.substring(0, HASH_DIGITS);
    }
}
