/// Capturing the screen: regions and screens, once, after a wait or again and again, and what shows that it is done.
@NullMarked
package org.takedowndesk.ui.evidence.capture;

import org.jspecify.annotations.NullMarked;
