@NullMarked
package org.takedowndesk.capture;

import org.jspecify.annotations.NullMarked;
