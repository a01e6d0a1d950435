/// Evidence as small pictures: grouped, searched, named in place, two beside each other.
@NullMarked
package org.takedowndesk.ui.evidence.gallery;

import org.jspecify.annotations.NullMarked;
