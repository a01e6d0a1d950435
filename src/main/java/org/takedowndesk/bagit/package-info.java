/// Packages of files in the form of RFC 8493 (BagIt), written and checked: it knows no feature.
@NullMarked
package org.takedowndesk.bagit;

import org.jspecify.annotations.NullMarked;
