/// What a list of evidence says, line by line, for every paper that prints one.
@NullMarked
package org.takedowndesk.evidencelist;

import org.jspecify.annotations.NullMarked;
