package org.takedowndesk.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-03", "2026-11-3", " 2026/11/3 ", "2026.11.03", "20261103", "2026年11月3日"})
    void datesAreReadAsPeopleWriteThem(String written) {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 3)), DateField.read(written));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "31.2.2026", "2026-13-01", "11-03", "tomorrow", "''"})
    void whatIsNoDateIsNotGuessed(String written) {
        assertEquals(Optional.empty(), DateField.read(written));
    }
}
