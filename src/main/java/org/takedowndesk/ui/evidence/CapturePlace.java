package org.takedowndesk.ui.evidence;

import org.takedowndesk.ui.evidence.capture.CaptureTarget;

/// Something that can be captured, and how it is called in a menu.
record CapturePlace(CaptureTarget target, String words) {}
