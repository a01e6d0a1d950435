/// What courts and other readers demand of a bundle: data with a source each.
@NullMarked
package org.takedowndesk.bundleprofile;

import org.jspecify.annotations.NullMarked;
