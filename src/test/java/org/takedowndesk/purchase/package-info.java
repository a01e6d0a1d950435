@NullMarked
package org.takedowndesk.purchase;

import org.jspecify.annotations.NullMarked;
