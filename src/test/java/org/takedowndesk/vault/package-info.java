@NullMarked
package org.takedowndesk.vault;

import org.jspecify.annotations.NullMarked;
