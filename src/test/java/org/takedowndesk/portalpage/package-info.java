@NullMarked
package org.takedowndesk.portalpage;

import org.jspecify.annotations.NullMarked;
