/// Working copies: made from originals by steps that are kept, so that anyone can make them again byte for byte.
@NullMarked
package org.takedowndesk.workcopy;

import org.jspecify.annotations.NullMarked;
