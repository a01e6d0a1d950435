package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowDoorTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,      DISPLAY,         :0,        true",
        "Linux,      WAYLAND_DISPLAY, wayland-0, true",
        "Linux,      DISPLAY,         '',        false",
        "Linux,      DISPLAY,         ' ',       false",
        "Linux,      TERM,            xterm,     false",
        "Windows 11, TERM,            xterm,     true",
        "Mac OS X,   TERM,            xterm,     true"
    })
    void linuxNeedsADisplay(String system, String variable, String value, boolean window) {
        assertEquals(window, WindowDoor.canShow(system, Map.of(variable, value)));
    }
}
