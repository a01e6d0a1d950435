package org.takedowndesk.ui.evidence.capture;

/// Is told what comes of a capture; on the interface thread.
public interface CaptureListener {

    /// A picture was captured: the only one, or the next of a recording.
    ///
    /// @param kept to be called on the interface thread once the picture is safe
    void captured(Captured captured, Runnable kept);

    /// The place that is captured, to be offered again.
    void place(CaptureRegion region);

    /// Nothing was captured, or no more.
    void refused(CaptureRefused.CaptureProblem problem);

    /// A recording has ended; every frame of it was handed over before.
    void ended();
}
