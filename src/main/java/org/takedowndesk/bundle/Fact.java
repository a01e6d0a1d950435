package org.takedowndesk.bundle;

/// A label with its value.
public record Fact(String label, Cell value) {

    public static Fact of(String label, String value) {
        return new Fact(label, Cell.text(value));
    }

    /// A hash, an id or an address.
    public static Fact code(String label, String value) {
        return new Fact(label, Cell.code(value));
    }
}
