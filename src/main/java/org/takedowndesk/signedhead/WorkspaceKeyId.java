package org.takedowndesk.signedhead;

import org.takedowndesk.db.Id;

/// The number of a key of the workspace.
public record WorkspaceKeyId(long value) implements Id {}
