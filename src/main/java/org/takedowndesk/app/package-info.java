/// Puts the program together.
@NullMarked
package org.takedowndesk.app;

import org.jspecify.annotations.NullMarked;
