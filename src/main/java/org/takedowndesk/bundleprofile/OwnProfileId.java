package org.takedowndesk.bundleprofile;

import org.takedowndesk.db.Id;

/// The number of a profile of the workspace.
public record OwnProfileId(long value) implements Id {}
