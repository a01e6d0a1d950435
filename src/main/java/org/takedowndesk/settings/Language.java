package org.takedowndesk.settings;

import java.util.Locale;

/// The language of the program's own words.
public enum Language {
    SYSTEM,
    ENGLISH,
    CHINESE;

    /// The locale to speak, where `system` is the computer's.
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> Locale.ENGLISH;
            case CHINESE -> Locale.SIMPLIFIED_CHINESE;
        };
    }
}
