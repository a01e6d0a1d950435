/// The screen on which the user says how the program looks, speaks and calls them.
@NullMarked
package org.takedowndesk.ui.settings;

import org.jspecify.annotations.NullMarked;
