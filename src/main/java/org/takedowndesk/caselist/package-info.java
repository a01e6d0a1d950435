/// Lists of a case as Word and Excel documents; the only package that writes them.
@NullMarked
package org.takedowndesk.caselist;

import org.jspecify.annotations.NullMarked;
