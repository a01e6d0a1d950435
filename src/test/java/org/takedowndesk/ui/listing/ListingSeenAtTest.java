package org.takedowndesk.ui.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingSeenAtTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 09:30,   Asia/Shanghai, 2026-11-23T01:30:00Z",
        "2026-11-23T09:30,   Asia/Shanghai, 2026-11-23T01:30:00Z",
        "2026/11/3  9:05,    Asia/Shanghai, 2026-11-03T01:05:00Z",
        "' 2026.11.23 ',     Asia/Shanghai, 2026-11-22T16:00:00Z",
        "2026-07-01 12:00,   Europe/Berlin, 2026-07-01T10:00:00Z",
        "2026-11-23 12:00,   Europe/Berlin, 2026-11-23T11:00:00Z"
    })
    void momentsAreOfTheUsersClock(String text, ZoneId zone, Instant moment) {
        assertEquals(Optional.of(moment), ListingSeenAt.read(text, zone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2026-02-30",
                "2026-13-01",
                "2026-11-23 24:00",
                "2026-11-23 09:60",
                "2026-11-23 09",
                "23.11.2026",
                "26-11-23"
            })
    void whatIsNoMomentIsNotGuessed(String text) {
        assertEquals(Optional.empty(), ListingSeenAt.read(text, ZoneId.of("Asia/Shanghai")));
    }
}
