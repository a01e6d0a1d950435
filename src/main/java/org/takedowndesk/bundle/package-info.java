/// The PDF evidence bundle: plan, writer and check.
@NullMarked
package org.takedowndesk.bundle;

import org.jspecify.annotations.NullMarked;
