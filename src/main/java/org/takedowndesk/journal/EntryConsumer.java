package org.takedowndesk.journal;

/// Takes the journal's entries one by one, in order.
@FunctionalInterface
public interface EntryConsumer {
    void accept(Entry entry);
}
