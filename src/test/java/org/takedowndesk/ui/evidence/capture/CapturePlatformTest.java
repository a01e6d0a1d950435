package org.takedowndesk.ui.evidence.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapturePlatformTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Linux,      x11,     '',        OPEN
            Linux,      wayland, '',        WAYLAND
            Linux,      Wayland, wayland-0, WAYLAND
            Linux,      '',      wayland-0, WAYLAND
            Linux,      x11,     wayland-0, OPEN
            Linux,      '',      '',        OPEN
            FreeBSD,    wayland, '',        WAYLAND
            Mac OS X,   '',      '',        MACOS
            Windows 11, '',      '',        OPEN
            """)
    void theDesktopIsToldByItsNames(String os, String session, String display, CapturePlatform expected) {
        assertEquals(expected, CapturePlatform.of(os, session, display));
    }
}
