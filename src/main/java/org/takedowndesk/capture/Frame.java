package org.takedowndesk.capture;

/// One capture of a region, as it stood on the screen.
///
/// @param argb pixels row by row, `width * height` of them; not copied, and not to be changed afterwards
// A copy of every frame would double the memory of a long capture.
@SuppressWarnings("ArrayRecordComponent")
public record Frame(int width, int height, int[] argb) {

    public Frame {
        if (width < 1 || height < 1 || argb.length != (long) width * height) {
            throw new IllegalArgumentException("a frame of " + width + " x " + height + " with " + argb.length);
        }
    }
}
