package org.takedowndesk.ui.shell;

import java.util.Locale;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Look;
import org.takedowndesk.ui.Ui;

/// A way in which every screen must look right: light or dark, in a language, with text of a size, in a window.
enum Variant {
    LIGHT_EN(Appearance.LIGHT, "en", Look.USUAL_FONT),
    DARK_EN(Appearance.DARK, "en", Look.USUAL_FONT),
    LIGHT_ZH(Appearance.LIGHT, "zh", Look.USUAL_FONT),
    DARK_ZH(Appearance.DARK, "zh", Look.USUAL_FONT),
    LIGHT_ZH_150(Appearance.LIGHT, "zh", 150),
    LIGHT_EN_200(Appearance.LIGHT, "en", 200),
    WIDE_EN(Appearance.LIGHT, "en", Look.USUAL_FONT);

    private final Appearance appearance;
    private final String language;
    private final int scale;

    Variant(Appearance appearance, String language, int scale) {
        this.appearance = appearance;
        this.language = language;
        this.scale = scale;
    }

    Look look() {
        return Look.usual().withAppearance(appearance).withFontScale(scale);
    }

    Locale language() {
        return Locale.of(language);
    }

    double width() {
        return this == WIDE_EN ? 1440 : Ui.WIDTH;
    }

    double height() {
        return this == WIDE_EN ? 900 : Ui.HEIGHT;
    }

    /// How the names of its pictures end.
    String suffix() {
        return "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
