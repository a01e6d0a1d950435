/// Proof by others that something existed at a time: RFC 3161 tokens and OpenTimestamps proofs, without a network.
@NullMarked
package org.takedowndesk.timestamp;

import org.jspecify.annotations.NullMarked;
