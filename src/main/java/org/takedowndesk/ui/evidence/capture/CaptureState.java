package org.takedowndesk.ui.evidence.capture;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Whether the screen is being captured: one for the open workspace, watched by all that shows it. Lives on the
/// interface thread.
public final class CaptureState {

    /// A recording under way.
    ///
    /// @param frames kept so far
    /// @param unchanged looks that showed nothing new, of which nothing is kept
    /// @param covered whether it waits because a window of this program lies over the region
    public record Recording(Instant since, int frames, int unchanged, boolean covered) {

        Recording withFrame() {
            return new Recording(since, frames + 1, unchanged, false);
        }

        Recording withUnchanged() {
            return new Recording(since, frames, unchanged + 1, false);
        }

        Recording withCovered(boolean value) {
            return new Recording(since, frames, unchanged, value);
        }
    }

    private final ReadOnlyObjectWrapper<@Nullable Recording> recording = new ReadOnlyObjectWrapper<>();
    private boolean busy;
    private @Nullable Runnable stop;

    /// Null while nothing is recorded.
    public ReadOnlyObjectProperty<@Nullable Recording> recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /// Whether a capture of any kind is under way; a second one has to wait.
    public boolean busy() {
        return busy;
    }

    /// Ends the recording, if there is one; what was captured until then is kept.
    public void stop() {
        Runnable ending = stop;
        if (ending != null) {
            ending.run();
        }
    }

    /// @return whether the capture may begin
    boolean begin() {
        if (busy) {
            return false;
        }
        busy = true;
        return true;
    }

    void record(Recording now, Runnable onStop) {
        stop = onStop;
        recording.set(now);
    }

    void end() {
        busy = false;
        stop = null;
        recording.set(null);
    }
}
