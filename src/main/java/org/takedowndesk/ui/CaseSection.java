package org.takedowndesk.ui;

/// The tabs of a case, from left to right. A tab is part of the place, so that going back leads to it.
public enum CaseSection {
    OVERVIEW,
    LISTINGS,
    EVIDENCE,
    COMPARISONS,
    PURCHASES,
    COMPLAINTS,
    BUNDLES,
    CUSTODY,
    NOTES
}
