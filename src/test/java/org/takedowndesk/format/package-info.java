@NullMarked
package org.takedowndesk.format;

import org.jspecify.annotations.NullMarked;
