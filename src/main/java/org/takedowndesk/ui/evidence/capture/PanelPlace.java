package org.takedowndesk.ui.evidence.capture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a small window may stand on the desktop without being in the picture; numbers alone.
final class PanelPlace {

    private static final double APART = 8;

    private PanelPlace() {}

    /// Below the region, above it, to its right or left, or in the corner of another screen; empty where the region
    /// leaves no room.
    static Optional<CaptureRegion> beside(
            CaptureRegion region, double width, double height, List<CaptureRegion.Monitor> monitors) {
        Stream<CaptureRegion> around = Stream.of(
                new CaptureRegion(region.x(), region.bottom() + APART, width, height),
                new CaptureRegion(region.x(), region.y() - APART - height, width, height),
                new CaptureRegion(region.right() + APART, region.y(), width, height),
                new CaptureRegion(region.x() - APART - width, region.y(), width, height));
        Stream<CaptureRegion> corners =
                monitors.stream().map(CaptureRegion.Monitor::bounds).map(screen -> corner(screen, width, height));
        return Stream.concat(around, corners)
                .filter(place -> monitors.stream().anyMatch(monitor -> contains(monitor.bounds(), place)))
                .filter(place -> place.within(region).isEmpty())
                .findFirst();
    }

    /// The right upper corner of the screen that holds most of the region: in the way as little as can be.
    static CaptureRegion inCorner(
            CaptureRegion region, double width, double height, List<CaptureRegion.Monitor> monitors) {
        CaptureRegion screen = monitors.stream()
                .map(CaptureRegion.Monitor::bounds)
                .max(Comparator.comparingDouble(bounds -> region.within(bounds)
                        .map(shared -> shared.width() * shared.height())
                        .orElse(0.0)))
                .orElse(region);
        return corner(screen, width, height);
    }

    private static CaptureRegion corner(CaptureRegion screen, double width, double height) {
        return new CaptureRegion(screen.right() - width - APART, screen.y() + APART, width, height);
    }

    private static boolean contains(CaptureRegion screen, CaptureRegion place) {
        return place.x() >= screen.x()
                && place.y() >= screen.y()
                && place.right() <= screen.right()
                && place.bottom() <= screen.bottom();
    }
}
