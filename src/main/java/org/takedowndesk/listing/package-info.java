/// Listings and the sellers behind them.
@NullMarked
package org.takedowndesk.listing;

import org.jspecify.annotations.NullMarked;
