package org.takedowndesk.bundle;

/// Where a link leads.
sealed interface Target permits Leaf, Elsewhere {}
