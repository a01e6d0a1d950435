package org.takedowndesk.bundle;

/// In which colour Bates numbers are printed; shown as `BatesColour.<NAME>`.
public enum BatesColour {
    BLACK(Ink.BLACK),
    BLUE(Ink.BLUE),
    RED(Ink.RED),
    GREY(Ink.MUTED);

    private final Ink ink;

    BatesColour(Ink ink) {
        this.ink = ink;
    }

    Ink ink() {
        return ink;
    }
}
