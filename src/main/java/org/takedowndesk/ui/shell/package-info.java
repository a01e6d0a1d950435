/// The window around the screens: start, navigation, palette, dialogs and the words for failures.
@NullMarked
package org.takedowndesk.ui.shell;

import org.jspecify.annotations.NullMarked;
