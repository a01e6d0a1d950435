package org.takedowndesk.workcopy;

/// A point of a picture in pixels from its left upper corner; whole numbers lie on the edges between pixels.
public record Spot(int x, int y) {}
