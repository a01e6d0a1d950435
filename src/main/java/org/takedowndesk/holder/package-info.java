/// Rights holders, their agents and powers of attorney.
@NullMarked
package org.takedowndesk.holder;

import org.jspecify.annotations.NullMarked;
