@NullMarked
package org.takedowndesk.casebundle;

import org.jspecify.annotations.NullMarked;
