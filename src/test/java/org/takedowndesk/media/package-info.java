@NullMarked
package org.takedowndesk.media;

import org.jspecify.annotations.NullMarked;
