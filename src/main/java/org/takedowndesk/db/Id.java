package org.takedowndesk.db;

/// The number of a record within its kind, from 1; each kind has a type of its own.
public interface Id {
    long value();
}
