/// Tests of the sample case.
@NullMarked
package org.takedowndesk.sample;

import org.jspecify.annotations.NullMarked;
