package org.takedowndesk.comparison;

import org.takedowndesk.db.Id;

/// The number of a comparison.
public record ComparisonId(long value) implements Id {}
