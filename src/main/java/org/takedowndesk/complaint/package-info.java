/// Complaints and the state of each listing in them.
@NullMarked
package org.takedowndesk.complaint;

import org.jspecify.annotations.NullMarked;
