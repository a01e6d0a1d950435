package org.takedowndesk.ui.comparison;

/// How the two pictures are shown.
enum ComparisonView {
    SIDE_BY_SIDE,
    SLIDER,
    BLINK,
    SHEET
}
