@NullMarked
package org.takedowndesk.bin;

import org.jspecify.annotations.NullMarked;
