/// Words and values as users see them, in English and Simplified Chinese.
@NullMarked
package org.takedowndesk.text;

import org.jspecify.annotations.NullMarked;
