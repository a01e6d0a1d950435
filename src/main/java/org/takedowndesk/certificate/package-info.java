/// What evidence shows and does not show, and the certificates that people sign about it.
@NullMarked
package org.takedowndesk.certificate;

import org.jspecify.annotations.NullMarked;
