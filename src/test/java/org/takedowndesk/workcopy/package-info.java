@NullMarked
package org.takedowndesk.workcopy;

import org.jspecify.annotations.NullMarked;
