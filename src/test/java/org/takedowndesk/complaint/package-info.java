@NullMarked
package org.takedowndesk.complaint;

import org.jspecify.annotations.NullMarked;
