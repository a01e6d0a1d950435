@NullMarked
package org.takedowndesk.timestamp;

import org.jspecify.annotations.NullMarked;
