/// The screens of comparisons.
@NullMarked
package org.takedowndesk.ui.comparison;

import org.jspecify.annotations.NullMarked;
