package org.takedowndesk.work;

/// How long work tells its caller where it stands, and learns that the user no longer wants it.
///
/// Called from the thread that does the work. Implementations are cheap, so it may be called for every item.
public interface Progress {

    /// Says that `done` of `total` steps are finished; `total` is 0 when nobody can know it.
    void at(long done, long total);

    /// Says in the user's words what is being worked on, for example a file name.
    void note(String what);

    /// Whether the user asked to stop.
    boolean cancelled();

    /// Ends the work with a [CancelledException] if the user asked to stop. Call it between items, where nothing is
    /// half done.
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }

    /// A place between steps where nothing is half done and nothing is held: work that can be paused waits here for as
    /// long as the user wants, and ends if they want it no longer. Call it where others may go on meanwhile.
    default void pausePoint() {
        stopIfCancelled();
    }

    /// The same user's wish to stop, for a part of the work that does not count in its steps.
    default Progress quiet() {
        Progress whole = this;
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    /// A progress nobody watches and nobody cancels.
    static Progress none() {
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
