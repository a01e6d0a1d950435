package org.takedowndesk.ui.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.listing.ListingId;

/// What is said about files that are added together.
///
/// @param listing what they show, null for nothing in particular
/// @param sourceUrl empty if not known
/// @param capturedAt UTC, null if nobody said
record Batch(
        CaseId caseId,
        @Nullable ListingId listing,
        String sourceUrl,
        @Nullable Instant capturedAt) {}
