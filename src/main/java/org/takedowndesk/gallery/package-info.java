/// Small pictures and words of evidence, made in the background and kept beside the workspace's truth, and the search
/// in
/// them.
@NullMarked
package org.takedowndesk.gallery;

import org.jspecify.annotations.NullMarked;
