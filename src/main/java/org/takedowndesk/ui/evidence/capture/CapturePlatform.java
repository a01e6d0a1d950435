package org.takedowndesk.ui.evidence.capture;

import java.util.Locale;

/// What the desktop thinks of programs that read its screen.
public enum CapturePlatform {
    /// It lets them.
    OPEN,
    /// Wayland asks the user each time, or refuses.
    WAYLAND,
    /// macOS wants a permission once, and without it shows programs the wallpaper alone.
    MACOS;

    /// @param osName the property `os.name`
    /// @param sessionType the variable `XDG_SESSION_TYPE`, empty if not set
    /// @param waylandDisplay the variable `WAYLAND_DISPLAY`, empty if not set
    public static CapturePlatform of(String osName, String sessionType, String waylandDisplay) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return MACOS;
        }
        boolean unixDesktop = !name.startsWith("windows");
        boolean wayland =
                sessionType.strip().equalsIgnoreCase("wayland") || (sessionType.isBlank() && !waylandDisplay.isBlank());
        return unixDesktop && wayland ? WAYLAND : OPEN;
    }

    /// The one this program runs on.
    public static CapturePlatform here() {
        return of(
                System.getProperty("os.name", ""),
                System.getenv().getOrDefault("XDG_SESSION_TYPE", ""),
                System.getenv().getOrDefault("WAYLAND_DISPLAY", ""));
    }
}
