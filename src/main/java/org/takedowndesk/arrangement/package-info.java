/// How the bundle of a case is put together: parts, order, titles, numbers, and what came late.
@NullMarked
package org.takedowndesk.arrangement;

import org.jspecify.annotations.NullMarked;
