/// Cases: the file that ties one holder's matter together.
@NullMarked
package org.takedowndesk.casefile;

import org.jspecify.annotations.NullMarked;
