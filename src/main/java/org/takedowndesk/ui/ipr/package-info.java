/// The screens of the registry of rights.
@NullMarked
package org.takedowndesk.ui.ipr;

import org.jspecify.annotations.NullMarked;
