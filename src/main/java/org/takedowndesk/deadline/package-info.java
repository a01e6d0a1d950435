/// Dates somebody must keep, and how they were computed.
@NullMarked
package org.takedowndesk.deadline;

import org.jspecify.annotations.NullMarked;
