@NullMarked
package org.takedowndesk.evidencepackage;

import org.jspecify.annotations.NullMarked;
