package org.takedowndesk.workcopy;

/// A rectangle of a picture in pixels: `x`, `y` is its left upper pixel.
public record Area(int x, int y, int width, int height) {

    public Area {
        RecipeFaultException.check(width >= 1 && height >= 1, RecipeFault.EMPTY_AREA);
    }

    /// The area between two corners, in whatever order; at least a pixel wide and high.
    public static Area between(Spot one, Spot other) {
        int left = Math.min(one.x(), other.x());
        int top = Math.min(one.y(), other.y());
        return new Area(
                left, top, Math.max(1, Math.abs(one.x() - other.x())), Math.max(1, Math.abs(one.y() - other.y())));
    }

    public Spot start() {
        return new Spot(x, y);
    }

    /// The corner behind its last pixel.
    public Spot end() {
        return new Spot(x + width, y + height);
    }
}
