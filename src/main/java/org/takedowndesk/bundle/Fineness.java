package org.takedowndesk.bundle;

import java.util.List;

/// How finely pictures are stored.
///
/// @param dots an inch of the printed size, at most
/// @param quality of a photo from 0 to 1; 0 where pictures stay as they are
record Fineness(int dots, float quality) {

    /// From the finest to the coarsest in which the print of a page of a shop can still be read.
    static final List<Fineness> STEPS = List.of(
            new Fineness(300, 0),
            new Fineness(300, 0.9f),
            new Fineness(250, 0.85f),
            new Fineness(200, 0.8f),
            new Fineness(170, 0.75f),
            new Fineness(150, 0.7f),
            new Fineness(130, 0.65f),
            new Fineness(110, 0.6f));

    /// Those at which pictures are stored anew.
    static final List<Fineness> COARSER = STEPS.subList(1, STEPS.size());

    boolean isAsItIs() {
        return quality == 0;
    }
}
