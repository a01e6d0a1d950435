package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/// How the program speaks and looks; the font scale is in per cent of the usual size.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Look(Language language, Appearance appearance, int fontScale) {

    public static final int SMALLEST_FONT = 80;
    public static final int USUAL_FONT = 100;
    public static final int LARGEST_FONT = 200;

    // Jackson hands over null for what a file leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public Look {
        language = language == null ? Language.SYSTEM : language;
        appearance = appearance == null ? Appearance.SYSTEM : appearance;
        fontScale = fontScale == 0 ? USUAL_FONT : Math.clamp(fontScale, SMALLEST_FONT, LARGEST_FONT);
    }

    /// As the computer is set.
    public static Look usual() {
        return new Look(Language.SYSTEM, Appearance.SYSTEM, USUAL_FONT);
    }

    public Look withLanguage(Language value) {
        return new Look(value, appearance, fontScale);
    }

    public Look withAppearance(Appearance value) {
        return new Look(language, value, fontScale);
    }

    public Look withFontScale(int value) {
        return new Look(language, appearance, value);
    }
}
