/// Reads containers and saved pages without executing or fetching anything: what a file says of itself, its text, and
/// what is in it.
@NullMarked
package org.takedowndesk.format;

import org.jspecify.annotations.NullMarked;
