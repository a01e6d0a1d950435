/// The kit every screen is made of.
@NullMarked
package org.takedowndesk.ui;

import org.jspecify.annotations.NullMarked;
