/// Evidence items, their intake and their custody.
@NullMarked
package org.takedowndesk.evidence;

import org.jspecify.annotations.NullMarked;
