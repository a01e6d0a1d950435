/// The program's entry point.
@NullMarked
package org.takedowndesk;

import org.jspecify.annotations.NullMarked;
