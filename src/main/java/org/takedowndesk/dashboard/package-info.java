/// What is due, what blocks, what was open last.
@NullMarked
package org.takedowndesk.dashboard;

import org.jspecify.annotations.NullMarked;
