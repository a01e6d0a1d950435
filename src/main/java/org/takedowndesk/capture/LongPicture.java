package org.takedowndesk.capture;

import java.util.List;

/// A long picture as strips of frames, from top to bottom; the frames themselves stay what they are.
///
/// @param strips at least one
public record LongPicture(List<Strip> strips) {

    public LongPicture {
        strips = List.copyOf(strips);
        if (strips.isEmpty()) {
            throw new IllegalArgumentException("a picture without strips");
        }
    }

    /// In pixels.
    public int height() {
        return strips.stream().mapToInt(Strip::rows).sum();
    }

    /// Whether more than one frame is in it.
    public boolean joined() {
        return strips.size() > 1;
    }
}
