package org.takedowndesk.casebundle;

import org.takedowndesk.db.Id;

/// The number of an exported bundle.
public record ExportedBundleId(long value) implements Id {}
