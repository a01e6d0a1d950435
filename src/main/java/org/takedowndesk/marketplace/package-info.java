/// Portals, sites, reasons, limits and link shapes, read from rule packs.
@NullMarked
package org.takedowndesk.marketplace;

import org.jspecify.annotations.NullMarked;
