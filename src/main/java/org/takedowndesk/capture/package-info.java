/// What comes in over time: frames of a scrolled page, joined where they overlap, and new files of watched folders,
/// with the listing they seem to show.
@NullMarked
package org.takedowndesk.capture;

import org.jspecify.annotations.NullMarked;
