package org.takedowndesk.workcopy;

/// The colours of marks.
public enum Ink {
    RED(0xC62828),
    BLUE(0x1565C0),
    GREEN(0x2E7D32),
    BLACK(0x1F2328),
    YELLOW(0xFFEB3B);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /// Red, green and blue in the lowest three bytes.
    public int rgb() {
        return rgb;
    }
}
