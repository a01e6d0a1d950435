/// Packages of evidence that strangers can check without this program.
@NullMarked
package org.takedowndesk.evidencepackage;

import org.jspecify.annotations.NullMarked;
