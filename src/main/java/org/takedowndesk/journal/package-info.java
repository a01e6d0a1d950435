/// The append-only, hash-chained, flushed record of every change of a workspace.
@NullMarked
package org.takedowndesk.journal;

import org.jspecify.annotations.NullMarked;
