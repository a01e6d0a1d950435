package org.takedowndesk.ui.evidence.capture;

import java.util.List;
import java.util.Optional;

/// A rectangle on the desktop in logical units, as windows are placed; numbers alone, without windows.
///
/// Screens differ in scale, so a region becomes pixels only together with the [Monitor] it lies on. Rounding goes
/// outward: no line that the user enclosed is cut.
public record CaptureRegion(double x, double y, double width, double height) {

    private static final double TOLERANCE = 1e-6;

    /// A screen: where it lies on the desktop and how many pixels a logical unit has on it.
    public record Monitor(int number, CaptureRegion bounds, double scaleX, double scaleY) {
        public Monitor {
            if (!(scaleX > 0 && scaleY > 0)) {
                throw new IllegalArgumentException("a screen of scale " + scaleX + " x " + scaleY);
            }
        }
    }

    /// A rectangle in the pixels of one screen, counted from its left upper corner.
    public record Pixels(int x, int y, int width, int height) {}

    public CaptureRegion {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("a region of " + width + " x " + height);
        }
    }

    /// The rectangle between two corners, whichever comes first.
    public static CaptureRegion between(double x1, double y1, double x2, double y2) {
        return new CaptureRegion(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
    }

    /// The smallest rectangle around all screens; empty if there are none.
    public static Optional<CaptureRegion> desktop(List<Monitor> monitors) {
        return monitors.stream().map(Monitor::bounds).reduce(CaptureRegion::around);
    }

    /// Whether all screens have the same number of pixels a unit; then a region may lie on several.
    public static boolean oneScale(List<Monitor> monitors) {
        return monitors.stream()
                        .map(monitor -> List.of(monitor.scaleX(), monitor.scaleY()))
                        .distinct()
                        .count()
                <= 1;
    }

    /// Where a region that is begun on `start` may reach: over all screens where they have one scale, or else over
    /// that one.
    public static CaptureRegion reach(Monitor start, List<Monitor> monitors) {
        return oneScale(monitors) ? desktop(monitors).orElse(start.bounds()) : start.bounds();
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    private CaptureRegion around(CaptureRegion other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /// What of it lies within `bounds`; empty where nothing does, because what is off the screen would come back
    /// black.
    public Optional<CaptureRegion> within(CaptureRegion bounds) {
        double left = Math.max(x, bounds.x);
        double top = Math.max(y, bounds.y);
        double right = Math.min(right(), bounds.right());
        double bottom = Math.min(bottom(), bounds.bottom());
        return right - left > TOLERANCE && bottom - top > TOLERANCE
                ? Optional.of(between(left, top, right, bottom))
                : Optional.empty();
    }

    /// The pixels of `monitor` that it touches, of a screen `screenWidth` by `screenHeight` pixels large.
    public Optional<Pixels> pixels(Monitor monitor, int screenWidth, int screenHeight) {
        int left = down((x - monitor.bounds().x) * monitor.scaleX());
        int top = down((y - monitor.bounds().y) * monitor.scaleY());
        int right = up((right() - monitor.bounds().x) * monitor.scaleX());
        int bottom = up((bottom() - monitor.bounds().y) * monitor.scaleY());
        int firstX = Math.max(0, left);
        int firstY = Math.max(0, top);
        int endX = Math.min(screenWidth, right);
        int endY = Math.min(screenHeight, bottom);
        return endX > firstX && endY > firstY
                ? Optional.of(new Pixels(firstX, firstY, endX - firstX, endY - firstY))
                : Optional.empty();
    }

    /// Moved, but not out of `bounds`.
    public CaptureRegion movedWithin(CaptureRegion bounds, double dx, double dy) {
        double left = Math.clamp(x + dx, bounds.x, Math.max(bounds.x, bounds.right() - width));
        double top = Math.clamp(y + dy, bounds.y, Math.max(bounds.y, bounds.bottom() - height));
        return new CaptureRegion(left, top, width, height);
    }

    /// Made larger or smaller at its right and lower edge, at least one unit, and not out of `bounds`.
    public CaptureRegion resizedWithin(CaptureRegion bounds, double dx, double dy) {
        double newWidth = Math.clamp(width + dx, 1, Math.max(1, bounds.right() - x));
        double newHeight = Math.clamp(height + dy, 1, Math.max(1, bounds.bottom() - y));
        return new CaptureRegion(x, y, newWidth, newHeight);
    }

    // Fractional scales leave 300.0000001 where 300 is meant, which must not become one pixel more.
    private static int down(double value) {
        return (int) Math.floor(value + TOLERANCE);
    }

    private static int up(double value) {
        return (int) Math.ceil(value - TOLERANCE);
    }
}
