@NullMarked
package org.takedowndesk.comparison;

import org.jspecify.annotations.NullMarked;
