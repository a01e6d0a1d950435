package org.takedowndesk.ui.evidence.capture;

import org.jspecify.annotations.Nullable;

/// The screens cannot be captured here; says why, so that the user can be told what to do in place of it.
public final class CaptureRefused extends Exception {

    /// What stands in the way; named to the user by the screen.
    public enum CaptureProblem {
        /// There is no screen, or the desktop has no way for programs to read it.
        NO_SCREEN,
        /// The captured picture is of one colour: the permission is missing.
        ONE_COLOUR,
        /// The remembered place lies on no screen that is connected now.
        OFF_SCREEN
    }

    private final CaptureProblem problem;

    public CaptureRefused(CaptureProblem problem, @Nullable Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public CaptureProblem problem() {
        return problem;
    }
}
