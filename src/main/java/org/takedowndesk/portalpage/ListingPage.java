package org.takedowndesk.portalpage;

import java.nio.file.Path;
import java.util.List;
import org.takedowndesk.evidence.EvidenceId;

/// A page that was written for a listing.
///
/// @param listing its number in the case
/// @param key the id the site gives it; empty if it cannot be told
/// @param shown the pictures on it
/// @param left how many pictures of the listing had no room
/// @param size in bytes
public record ListingPage(
        int listing, String key, Path file, List<EvidenceId> shown, int left, long size, String sha256) {

    public ListingPage {
        shown = List.copyOf(shown);
    }

    /// How many pictures stand on it.
    public int pictures() {
        return shown.size();
    }

    ListingPage movedTo(Path place) {
        return new ListingPage(listing, key, place, shown, left, size, sha256);
    }
}
