package org.takedowndesk.work;

/// Thrown by long work that the user cancelled; not a failure, so nothing is reported.
public final class CancelledException extends RuntimeException {

    public CancelledException() {
        super("cancelled by the user");
    }
}
