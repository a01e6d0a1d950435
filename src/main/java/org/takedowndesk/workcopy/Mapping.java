package org.takedowndesk.workcopy;

import org.takedowndesk.media.PixelSize;

/// A shift and quarter turns, without loss in either direction: `x' = a x + b y + c`, `y' = d x + e y + f`.
public record Mapping(int a, int b, int c, int d, int e, int f) {

    public static final Mapping NONE = shift(0, 0);

    static Mapping shift(int right, int down) {
        return new Mapping(1, 0, right, 0, 1, down);
    }

    /// Clockwise quarters of a picture of this size.
    static Mapping turn(int quarters, PixelSize size) {
        return switch (quarters) {
            case 1 -> new Mapping(0, -1, size.height(), 1, 0, 0);
            case 2 -> new Mapping(-1, 0, size.width(), 0, -1, size.height());
            case 3 -> new Mapping(0, 1, 0, -1, 0, size.width());
            default -> NONE;
        };
    }

    /// This first, then the other.
    Mapping then(Mapping next) {
        return new Mapping(
                next.a * a + next.b * d,
                next.a * b + next.b * e,
                next.a * c + next.b * f + next.c,
                next.d * a + next.e * d,
                next.d * b + next.e * e,
                next.d * c + next.e * f + next.f);
    }

    /// The way back.
    public Mapping inverse() {
        return new Mapping(a, d, -(a * c + d * f), b, e, -(b * c + e * f));
    }

    public Spot of(Spot spot) {
        return new Spot(a * spot.x() + b * spot.y() + c, d * spot.x() + e * spot.y() + f);
    }

    public Area of(Area area) {
        return Area.between(of(area.start()), of(area.end()));
    }
}
