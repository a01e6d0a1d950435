package org.takedowndesk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTextTest {

    @Test
    void aPlaceWrittenIsReadAgain() {
        Place place = new Place.SettingsPlace();
        assertEquals("SettingsPlace", PlaceText.write(place));
        assertEquals(Optional.of(place), PlaceText.read("SettingsPlace"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Elsewhere", "SettingsPlace/1", "/", "settingsplace"})
    void aTextFromAnotherVersionNamesNoPlace(String text) {
        assertEquals(Optional.empty(), PlaceText.read(text));
    }
}
