/// What goes into the slot for proof of a portal's form: one page for each listing.
@NullMarked
package org.takedowndesk.portalpage;

import org.jspecify.annotations.NullMarked;
