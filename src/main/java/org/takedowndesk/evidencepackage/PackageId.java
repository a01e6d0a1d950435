package org.takedowndesk.evidencepackage;

import org.takedowndesk.db.Id;

/// The number of a package.
public record PackageId(long value) implements Id {}
