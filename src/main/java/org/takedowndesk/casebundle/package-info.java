/// What goes into the evidence bundle of a case or a complaint, section by section.
@NullMarked
package org.takedowndesk.casebundle;

import org.jspecify.annotations.NullMarked;
