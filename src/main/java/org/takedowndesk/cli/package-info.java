/// The command line; the only package that prints.
@NullMarked
package org.takedowndesk.cli;

import org.jspecify.annotations.NullMarked;
