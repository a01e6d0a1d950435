@NullMarked
package org.takedowndesk.gallery;

import org.jspecify.annotations.NullMarked;
