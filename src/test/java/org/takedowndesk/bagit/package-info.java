@NullMarked
package org.takedowndesk.bagit;

import org.jspecify.annotations.NullMarked;
