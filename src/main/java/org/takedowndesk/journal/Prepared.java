package org.takedowndesk.journal;

/// An entry that is ready to be written, as the next one and as no other.
public final class Prepared {

    private final Entry entry;
    private final byte[] line;

    Prepared(Entry entry, byte[] line) {
        this.entry = entry;
        this.line = line;
    }

    public Entry entry() {
        return entry;
    }

    byte[] line() {
        return line;
    }
}
