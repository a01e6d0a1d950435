@NullMarked
package org.takedowndesk.evidence;

import org.jspecify.annotations.NullMarked;
