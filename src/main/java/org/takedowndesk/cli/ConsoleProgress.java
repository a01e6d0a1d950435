package org.takedowndesk.cli;

import java.io.PrintStream;
import org.takedowndesk.work.Progress;

/// Shows how far long work is, in one line that is written over, where somebody looks at the messages.
final class ConsoleProgress implements Progress {

    private static final int NEVER = -1;

    private final Surroundings surroundings;
    private int shown = NEVER;

    ConsoleProgress(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void at(long done, long total) {
        if (total <= 0 || !surroundings.streams().interactive()) {
            return;
        }
        int percent = (int) (100 * done / total);
        if (percent == shown) {
            return;
        }
        shown = percent;
        PrintStream err = surroundings.streams().err();
        err.print(percent == 100 ? "\r    \r" : "\r" + percent + " %");
        err.flush();
    }

    @Override
    public void note(String what) {}

    @Override
    public boolean cancelled() {
        return surroundings.stopped().getAsBoolean();
    }
}
