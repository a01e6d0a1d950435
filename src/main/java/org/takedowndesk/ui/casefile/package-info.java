/// The screens of cases: all of them, and one with its tabs.
@NullMarked
package org.takedowndesk.ui.casefile;

import org.jspecify.annotations.NullMarked;
