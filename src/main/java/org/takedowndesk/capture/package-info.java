/// What comes from the screen over time: frames of a scrolled page, joined where they overlap.
@NullMarked
package org.takedowndesk.capture;

import org.jspecify.annotations.NullMarked;
