package org.takedowndesk.ui.evidence.capture;

import org.jspecify.annotations.Nullable;

/// What the user asked to have captured, and when.
///
/// @param waitSeconds counted down visibly before
/// @param repeat null for a single picture
public record CaptureOrder(
        CaptureTarget target, int waitSeconds, @Nullable Repeat repeat) {

    /// Again and again until stopped, but no more than so many frames.
    public record Repeat(int everySeconds, int mostFrames) {

        public static final int SLOWEST = 60;
        public static final int USUAL_SECONDS = 2;
        public static final int MOST_FRAMES = 500;
        public static final int USUAL_FRAMES = 100;

        public Repeat {
            if (everySeconds < 1 || everySeconds > SLOWEST || mostFrames < 1 || mostFrames > MOST_FRAMES) {
                throw new IllegalArgumentException("every " + everySeconds + " s, " + mostFrames + " frames");
            }
        }
    }

    public CaptureOrder {
        if (waitSeconds < 0 || waitSeconds > 60) {
            throw new IllegalArgumentException("a wait of " + waitSeconds + " s");
        }
    }
}
