package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.text.Texts;
import picocli.CommandLine.TypeConversionException;

/// A value in a call that cannot be understood, with what may stand in its place.
final class BadValueException extends TypeConversionException {

    private final String value;
    private final String expectedKey;
    private final transient List<Object> expectedValues;

    /// @param expectedKey the text that says what is expected
    BadValueException(String value, String expectedKey, Object... expectedValues) {
        super(value);
        this.value = value;
        this.expectedKey = expectedKey;
        this.expectedValues = List.of(expectedValues);
    }

    String value() {
        return value;
    }

    String expected(Texts texts) {
        return texts.get(expectedKey, expectedValues.toArray());
    }
}
