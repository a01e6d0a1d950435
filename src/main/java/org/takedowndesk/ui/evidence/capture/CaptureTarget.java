package org.takedowndesk.ui.evidence.capture;

/// What is to be captured.
public sealed interface CaptureTarget {

    /// What the user will choose on the frozen screens.
    record Choice() implements CaptureTarget {}

    /// A place that is known already, such as the one captured last.
    record Place(CaptureRegion region) implements CaptureTarget {}

    /// A screen as a whole.
    ///
    /// @param number counts from 1
    record WholeScreen(int number) implements CaptureTarget {}
}
