package org.takedowndesk.workcopy;

/// How joined pictures stand to each other.
public enum Direction {
    SIDE_BY_SIDE,
    BELOW_EACH_OTHER
}
