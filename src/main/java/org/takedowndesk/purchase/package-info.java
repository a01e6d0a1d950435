/// Test purchases: what was ordered, how it came, who kept it, and what the examination found.
@NullMarked
package org.takedowndesk.purchase;

import org.jspecify.annotations.NullMarked;
