package org.takedowndesk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private final CanonicalJson json = new CanonicalJson();

    record Serial(long value) {}

    record Name(String text) {}

    enum Mood {
        CALM,
        CROSS
    }

    sealed interface Shape permits Circle, Box, Nothing {}

    record Circle(double radius) implements Shape {}

    record Box(BigDecimal width, BigDecimal height) implements Shape {}

    record Nothing() implements Shape {}

    record Everything(
            Serial zebra,
            Name name,
            @Nullable String absent,
            Instant at,
            LocalDate day,
            Mood mood,
            BigDecimal price,
            List<Shape> shapes,
            Map<String, Integer> counts,
            boolean flag) {}

    private static final Everything EVERYTHING = new Everything(
            new Serial(7),
            new Name("仿冒 \"x\"\n"),
            null,
            Instant.parse("2026-11-24T12:00:00.500Z"),
            LocalDate.of(2026, 11, 24),
            Mood.CROSS,
            new BigDecimal("19.90"),
            List.of(new Circle(0.1), new Box(new BigDecimal("1E+3"), new BigDecimal("2.00")), new Nothing()),
            Map.of("b", 2, "a", 1),
            true);

    private static final String WRITTEN = "{\"at\":\"2026-11-24T12:00:00.500Z\",\"counts\":{\"a\":1,\"b\":2},"
            + "\"day\":\"2026-11-24\",\"flag\":true,\"mood\":\"CROSS\",\"name\":\"仿冒 \\\"x\\\"\\n\",\"price\":19.90,"
            + "\"shapes\":[{\"radius\":0.1,\"type\":\"Circle\"},{\"height\":2.00,\"type\":\"Box\",\"width\":1E+3},"
            + "{\"type\":\"Nothing\"}],\"zebra\":7}";

    @Test
    void writesARecordInOneWayOnly() {
        assertEquals(WRITTEN, json.write(json.tree(EVERYTHING)));
    }

    @Test
    void readsTheRecordThatWasWritten() {
        assertEquals(EVERYTHING, json.parse(WRITTEN, Everything.class));
    }

    @Test
    void writesTheSameBytesAfterReadingATree() {
        assertEquals(WRITTEN, json.write(json.parse(WRITTEN)));
    }

    @Test
    void writesTheSameTreeAfterReadingARecord() {
        assertEquals(json.tree(EVERYTHING), json.tree(json.record(json.parse(WRITTEN), Everything.class)));
    }

    @Test
    void toleratesMembersOfANewerOrOlderRecord() {
        assertEquals(
                new Box(BigDecimal.ONE, BigDecimal.TWO),
                json.parse("{\"type\":\"Box\",\"colour\":\"red\",\"width\":1,\"height\":2}", Shape.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "19.90", "12345678901234567890.123456789", "1E+3", "-0.0001", "1E-20"})
    void keepsEveryDigitOfANumber(String digits) {
        Box box = new Box(new BigDecimal(digits), BigDecimal.ONE);

        String line = json.write(json.tree(box));

        assertEquals(line, json.write(json.parse(line)));
        assertEquals(box, json.record(json.parse(line), Box.class));
    }

    @Property
    void readsBackEveryFraction(@ForAll double radius) {
        String line = json.write(json.tree(new Circle(radius)));

        assertEquals(line, json.write(json.parse(line)));
        assertEquals(radius + 0.0, json.parse(line, Circle.class).radius() + 0.0);
    }

    @Property
    void readsBackEveryText(@ForAll String text) {
        String line = json.write(json.tree(new Name(text)));

        assertEquals(line, json.write(json.parse(line)));
        assertEquals(
                CanonicalJson.wellFormed(text), json.parse(line, Name.class).text());
    }

    @Test
    void replacesHalfACharacterThatNoFileCanHold() {
        assertEquals("a\uFFFDb😀", CanonicalJson.wellFormed("a\uD83Db😀"));
        assertEquals("\uFFFD", CanonicalJson.wellFormed("\uDE00"));
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThrows(IllegalArgumentException.class, () -> json.tree(new Circle(Double.NaN)));
    }
}
