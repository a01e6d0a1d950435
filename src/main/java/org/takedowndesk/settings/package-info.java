/// What the program remembers about its user between starts.
@NullMarked
package org.takedowndesk.settings;

import org.jspecify.annotations.NullMarked;
