package org.takedowndesk.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.takedowndesk.settings.Look;

/// Dresses every window alike: light or dark, and as large as the user reads best.
public final class Theme {

    // Sizes at 100 %, in pixels. Those of icons cannot be in em: an icon's em is its own size.
    private static final double TEXT = 13;
    private static final double SMALL_ICON = 13;
    private static final double ICON = 15;
    private static final double LARGE_ICON = 26;
    private static final double HUGE_ICON = 34;

    private final ObservableValue<ColorScheme> system;
    private final List<Scene> dressed = new ArrayList<>();
    private Look look;

    /// Follows `system`, the computer's own scheme, where the user has not chosen.
    public Theme(Look look, ObservableValue<ColorScheme> system) {
        this.look = look;
        this.system = system;
        system.subscribe(scheme -> apply());
        apply();
    }

    /// Shows another look in all windows at once.
    public void show(Look wanted) {
        look = wanted;
        apply();
    }

    /// Dresses a scene now and whenever the look changes, until [#release].
    public void dress(Scene scene) {
        dressed.add(scene);
        scene.getStylesheets().setAll(sheets());
    }

    /// Forgets a scene whose window has closed.
    public void release(Scene scene) {
        dressed.remove(scene);
    }

    public boolean dark() {
        return switch (look.appearance()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> system.getValue() == ColorScheme.DARK;
        };
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        List<String> sheets = sheets();
        dressed.forEach(scene -> scene.getStylesheets().setAll(sheets));
    }

    private List<String> sheets() {
        return List.of(sheet(dark() ? "dark.css" : "light.css"), sheet("base.css"), size());
    }

    private static String sheet(String name) {
        URL file = Objects.requireNonNull(Theme.class.getResource(name), name);
        return file.toExternalForm();
    }

    // A sheet of its own and not an inline style: JavaFX never lets go of inline styles, and popups inherit sheets.
    private String size() {
        double scale = (double) look.fontScale() / Look.USUAL_FONT;
        String rules =
                """
                .root { -fx-font-size: %spx; }
                .ikonli-font-icon { -fx-icon-size: %spx; }
                .copy-button > .ikonli-font-icon { -fx-icon-size: %spx; }
                .error-head > .ikonli-font-icon { -fx-icon-size: %spx; }
                .empty-state > .ikonli-font-icon { -fx-icon-size: %spx; }
                """.formatted(TEXT * scale, ICON * scale, SMALL_ICON * scale, LARGE_ICON * scale, HUGE_ICON * scale);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }
}
