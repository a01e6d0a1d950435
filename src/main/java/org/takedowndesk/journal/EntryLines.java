package org.takedowndesk.journal;

import java.util.Optional;

/// Entries as the lines of text that stand in the journal's files, for extracts that others check.
public final class EntryLines {

    private final EntryFormat format;

    public EntryLines(CanonicalJson json) {
        this.format = new EntryFormat(json);
    }

    /// The entry's own line, its line feed included.
    ///
    /// @throws IllegalArgumentException if the entry is not as it was written
    public byte[] line(Entry entry) {
        Prepared prepared =
                format.seal(entry.seq(), entry.at(), entry.who(), entry.action(), entry.changes(), entry.previous());
        if (!prepared.entry().hash().equals(entry.hash())) {
            throw new IllegalArgumentException("entry " + entry.seq() + " does not give its own line");
        }
        return prepared.line();
    }

    /// The entry of a line with its line feed; empty if it is none, or its hash is not that of its content.
    public Optional<Entry> parse(byte[] line) {
        try {
            return Optional.of(format.parse(line));
        } catch (BadEntryException | RuntimeException _) {
            return Optional.empty();
        }
    }
}
