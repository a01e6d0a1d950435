/// Genuine against suspect, with numbered findings.
@NullMarked
package org.takedowndesk.comparison;

import org.jspecify.annotations.NullMarked;
