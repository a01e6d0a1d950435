/// The registry of rights.
@NullMarked
package org.takedowndesk.ipr;

import org.jspecify.annotations.NullMarked;
