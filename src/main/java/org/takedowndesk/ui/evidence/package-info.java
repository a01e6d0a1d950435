/// The screens of evidence: gallery, item, adding files, capturing the screen.
@NullMarked
package org.takedowndesk.ui.evidence;

import org.jspecify.annotations.NullMarked;
