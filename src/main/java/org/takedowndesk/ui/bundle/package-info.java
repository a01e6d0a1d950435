/// Evidence bundles: exporting them, the list of those exported, and the check of any bundle.
@NullMarked
package org.takedowndesk.ui.bundle;

import org.jspecify.annotations.NullMarked;
