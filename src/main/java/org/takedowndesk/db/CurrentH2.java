package org.takedowndesk.db;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// The open database. It is made anew before its next use if it could not keep up with the journal or has closed
/// itself, as it does when its file cannot be written.
///
/// A change holds the monitor from first to last, so that the database is never made anew in the middle of one.
final class CurrentH2 {

    private static final Logger log = LoggerFactory.getLogger(CurrentH2.class);

    private final Upkeep upkeep;
    private volatile OpenH2 h2;
    private volatile boolean behind;
    private volatile boolean closed;

    CurrentH2(Upkeep upkeep, OpenH2 h2) {
        this.upkeep = upkeep;
        this.h2 = h2;
    }

    /// The database at the journal's head.
    OpenH2 get() {
        if (isSound()) {
            return h2;
        }
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the workspace is closed");
            }
            if (!isSound()) {
                try {
                    h2.discard();
                    h2 = upkeep.rebuilt(Progress.none());
                    behind = false;
                } catch (IOException e) {
                    throw Failures.writing(upkeep.folder(), e);
                } catch (RuntimeException e) {
                    throw Faults.ofDisk(e, upkeep.folder());
                }
            }
            return h2;
        }
    }

    private boolean isSound() {
        return !closed && !behind && h2.writer().isAlive();
    }

    /// The journal holds something that the database does not, or the other way round.
    void fellBehind() {
        behind = true;
    }

    boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        boolean sound = isSound();
        closed = true;
        try {
            if (sound) {
                upkeep.close(h2);
            } else {
                h2.discard();
            }
        } catch (IOException | RuntimeException e) {
            // Nothing is lost: without the note of a clean end the next opening rebuilds.
            log.warn("The end could not be noted as a clean one", e);
            h2.discard();
        }
    }
}
