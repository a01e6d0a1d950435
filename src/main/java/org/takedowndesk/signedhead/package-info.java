/// The workspace's own key and the heads of the journal signed with it.
@NullMarked
package org.takedowndesk.signedhead;

import org.jspecify.annotations.NullMarked;
