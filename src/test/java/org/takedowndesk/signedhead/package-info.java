@NullMarked
package org.takedowndesk.signedhead;

import org.jspecify.annotations.NullMarked;
