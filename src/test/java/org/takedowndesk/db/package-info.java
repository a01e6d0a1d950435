@NullMarked
package org.takedowndesk.db;

import org.jspecify.annotations.NullMarked;
