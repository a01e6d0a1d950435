/// The bin: evidence is taken out of sight for a reason, kept for the time of retention, and only then destroyed.
@NullMarked
package org.takedowndesk.bin;

import org.jspecify.annotations.NullMarked;
