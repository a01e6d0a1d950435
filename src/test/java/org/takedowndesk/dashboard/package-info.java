@NullMarked
package org.takedowndesk.dashboard;

import org.jspecify.annotations.NullMarked;
