package org.takedowndesk.db;

/// A record as others refer to it: its kind and number, written `case:7`.
public record Subject(String kind, long id) {

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
