/// The screens of rights holders, their papers and those who act for them.
@NullMarked
package org.takedowndesk.ui.holder;

import org.jspecify.annotations.NullMarked;
