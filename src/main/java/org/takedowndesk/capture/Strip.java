package org.takedowndesk.capture;

/// Rows of one frame that follow, in the long picture, directly on those before.
///
/// @param frame counts from 0 in the order of capture
/// @param fromRow counts from 0
public record Strip(int frame, int fromRow, int rows) {

    public Strip {
        if (frame < 0 || fromRow < 0 || rows < 1) {
            throw new IllegalArgumentException("no such strip: " + frame + ", " + fromRow + ", " + rows);
        }
    }
}
