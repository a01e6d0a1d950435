package org.takedowndesk.listing;

import java.util.List;
import org.takedowndesk.marketplace.ReadLink;

/// What became of the links in a pasted text.
///
/// @param added new in the case
/// @param known links to listings the case had already, with those listings
/// @param repeated links that stand more than once in the text, counted beyond the first
public record PasteResult(List<Listing> added, List<Known> known, List<ReadLink> repeated) {

    /// A link to something the case had already.
    ///
    /// @param otherSite whether it came under another site this time, which a portal would refuse
    public record Known(ReadLink link, Listing listing, boolean otherSite) {}

    public PasteResult {
        added = List.copyOf(added);
        known = List.copyOf(known);
        repeated = List.copyOf(repeated);
    }
}
