/// The screens of listings and of the sellers behind them.
@NullMarked
package org.takedowndesk.ui.listing;

import org.jspecify.annotations.NullMarked;
