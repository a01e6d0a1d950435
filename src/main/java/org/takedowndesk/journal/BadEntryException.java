package org.takedowndesk.journal;

/// Says why a line of the journal is not an entry that can be trusted.
final class BadEntryException extends Exception {

    private static final long serialVersionUID = 1L;

    BadEntryException(String reason) {
        super(reason);
    }
}
