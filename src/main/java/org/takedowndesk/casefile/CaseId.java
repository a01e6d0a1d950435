package org.takedowndesk.casefile;

import org.takedowndesk.db.Id;

/// The number of a case; people use its reference.
public record CaseId(long value) implements Id {}
