/// What is due today, and where the user left off.
@NullMarked
package org.takedowndesk.ui.dashboard;

import org.jspecify.annotations.NullMarked;
