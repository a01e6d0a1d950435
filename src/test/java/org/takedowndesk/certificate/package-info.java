@NullMarked
package org.takedowndesk.certificate;

import org.jspecify.annotations.NullMarked;
