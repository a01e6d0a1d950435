package org.takedowndesk.ui.evidence.capture;

import java.util.List;

/// Where pictures of the screens come from: the computer's own, or a test's.
public interface ScreenSource {

    /// One screen as it looked at one moment.
    ///
    /// @param method how it was captured, as it stands in the item's notes
    record Shot(CaptureRegion.Monitor monitor, PixelPicture picture, String method) {}

    /// Pictures of all screens now, on the interface thread; it stalls for some tenths of a second.
    ///
    /// @throws CaptureRefused where this computer does not let programs see its screens
    List<Shot> shoot() throws CaptureRefused;

    /// Pictures of the screens that a region lies on; of all where that is not known beforehand.
    ///
    /// @throws CaptureRefused where this computer does not let programs see its screens
    default List<Shot> shoot(CaptureRegion region) throws CaptureRefused {
        return shoot();
    }

    /// The screens there are, without a look at what they show; none where that is not known.
    default List<CaptureRegion.Monitor> monitors() {
        return List.of();
    }
}
