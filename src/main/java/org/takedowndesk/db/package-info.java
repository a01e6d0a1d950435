/// The embedded database that queries run on, fed by the journal.
@NullMarked
package org.takedowndesk.db;

import org.jspecify.annotations.NullMarked;
