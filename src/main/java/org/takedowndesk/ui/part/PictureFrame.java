package org.takedowndesk.ui.part;

/// Where a picture stands in a view, as numbers alone: how large it is drawn and where its left upper corner lies.
///
/// Places on the picture are fractions from 0 (left, top) to 1 (right, bottom), so they mean the same in every size.
///
/// @param scale view pixels a picture pixel
/// @param left view coordinate of the picture's left edge
/// @param top view coordinate of the picture's upper edge
/// @param width of the picture as drawn
/// @param height of the picture as drawn
public record PictureFrame(double scale, double left, double top, double width, double height) {

    /// The largest scale: single pixels can be told.
    public static final double LARGEST = 16;

    /// The scale at which the whole picture is seen; above 1 only where `grow` lets small pictures be enlarged.
    public static double fitting(
            double pictureWidth, double pictureHeight, double room, double roomHeight, boolean grow) {
        double fit = Math.min(room / pictureWidth, roomHeight / pictureHeight);
        return Math.max(1e-4, grow ? Math.min(fit, LARGEST) : Math.min(fit, 1));
    }

    /// Places a picture in a view so that the fraction `centreX`, `centreY` of it is in the middle, as far as no
    /// empty
    /// border would show; a picture smaller than the view stands in the middle.
    public static PictureFrame place(
            double scale,
            double pictureWidth,
            double pictureHeight,
            double room,
            double roomHeight,
            double centreX,
            double centreY) {
        double width = pictureWidth * scale;
        double height = pictureHeight * scale;
        return new PictureFrame(scale, start(width, room, centreX), start(height, roomHeight, centreY), width, height);
    }

    private static double start(double size, double room, double centre) {
        return size <= room ? (room - size) / 2 : Math.clamp(room / 2 - centre * size, room - size, 0);
    }

    public double xOf(double fraction) {
        return left + fraction * width;
    }

    public double yOf(double fraction) {
        return top + fraction * height;
    }

    /// The fraction of the picture's width at a view coordinate; outside 0 to 1 beside the picture.
    public double fractionX(double x) {
        return (x - left) / width;
    }

    public double fractionY(double y) {
        return (y - top) / height;
    }

    /// The centre that a zoom by `factor` needs so that the point of the picture under `x` stays there.
    public double centreXAfter(double factor, double x, double room) {
        return fractionX(x) + (room / 2 - x) / (width * factor);
    }

    public double centreYAfter(double factor, double y, double roomHeight) {
        return fractionY(y) + (roomHeight / 2 - y) / (height * factor);
    }
}
