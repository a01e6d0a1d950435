@NullMarked
package org.takedowndesk.caselist;

import org.jspecify.annotations.NullMarked;
