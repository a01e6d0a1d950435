/// The custody log of a case, the bin, litigation holds, and certificates.
@NullMarked
package org.takedowndesk.ui.custody;

import org.jspecify.annotations.NullMarked;
