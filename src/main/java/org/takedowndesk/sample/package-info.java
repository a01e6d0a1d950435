/// The demo case, built through the features as a user would.
@NullMarked
package org.takedowndesk.sample;

import org.jspecify.annotations.NullMarked;
