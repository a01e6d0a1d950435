package org.takedowndesk.ui.evidence.gallery;

import java.util.concurrent.atomic.AtomicInteger;
import org.takedowndesk.work.Progress;

/// Ends work of which there is a newer round.
///
/// @param rounds counts them
/// @param mine the number of this one
public record StillWanted(AtomicInteger rounds, int mine) implements Progress {

    @Override
    public void at(long done, long total) {}

    @Override
    public void note(String what) {}

    @Override
    public boolean cancelled() {
        return rounds.get() != mine;
    }
}
