package org.takedowndesk.ui.evidence.capture;

/// What captures the screen.
public record CaptureTools(ScreenSource screens, CaptureState state, CapturePlatform platform) {}
