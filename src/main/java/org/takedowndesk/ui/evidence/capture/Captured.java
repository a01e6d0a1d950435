package org.takedowndesk.ui.evidence.capture;

import java.time.Instant;

/// What was captured.
///
/// @param notes screen, scale, region, time, system and method, in the user's language
public record Captured(PixelPicture picture, Instant at, String notes) {}
