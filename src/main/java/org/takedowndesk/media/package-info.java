/// What a file is, read from its content with limits; the one place that decodes.
@NullMarked
package org.takedowndesk.media;

import org.jspecify.annotations.NullMarked;
