package org.takedowndesk.marketplace;

import java.util.Locale;

/// A name or sentence of a rule pack in the program's two languages.
public record Words(String en, String zh) {

    public Words {
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException("Words in both languages are needed: \"" + en + "\", \"" + zh + "\"");
        }
    }

    /// The Chinese words for any Chinese `locale`, the English ones for every other.
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
