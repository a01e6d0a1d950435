/// Complaints: all of them, one with its draft, clocks and listings, and the complaints of a case.
@NullMarked
package org.takedowndesk.ui.complaint;

import org.jspecify.annotations.NullMarked;
