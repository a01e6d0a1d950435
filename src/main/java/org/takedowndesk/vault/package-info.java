/// Files kept under their SHA-256, never changed.
@NullMarked
package org.takedowndesk.vault;

import org.jspecify.annotations.NullMarked;
