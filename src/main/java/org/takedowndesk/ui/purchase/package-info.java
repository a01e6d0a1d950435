/// The screens of test purchases: those of a case, and one with its form, its check and its report.
@NullMarked
package org.takedowndesk.ui.purchase;

import org.jspecify.annotations.NullMarked;
