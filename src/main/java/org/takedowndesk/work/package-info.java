/// The vocabulary every feature shares: progress, problems.
@NullMarked
package org.takedowndesk.work;

import org.jspecify.annotations.NullMarked;
