/// Controls that two or more screens use.
@NullMarked
package org.takedowndesk.ui.part;

import org.jspecify.annotations.NullMarked;
