/// The screen that makes working copies.
@NullMarked
package org.takedowndesk.ui.workcopy;

import org.jspecify.annotations.NullMarked;
