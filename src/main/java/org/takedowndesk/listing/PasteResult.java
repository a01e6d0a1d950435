package org.takedowndesk.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.marketplace.ReadLink;

/// What became of the links in a pasted text, one line for each, in the text's order.
public record PasteResult(List<Line> lines) {

    /// What became of one link.
    public enum Outcome {
        /// New in the case.
        ADDED,
        /// The case had it already.
        KNOWN,
        /// It stands further up in the text as well.
        REPEATED
    }

    /// A link and what became of it.
    ///
    /// @param listing the listing it made, or the one it leads to
    /// @param twin a listing of the case or the text that may be the same offer under another id; null for none
    public record Line(
            ReadLink link,
            Outcome outcome,
            Listing listing,
            @Nullable Listing twin) {

        /// Whether the listing stood under another site before, which a portal would refuse.
        public boolean otherSite() {
            return outcome != Outcome.ADDED && !listing.site().equals(Objects.requireNonNullElse(link.site(), ""));
        }
    }

    /// A link to something the case had already.
    ///
    /// @param otherSite whether it came under another site this time, which a portal would refuse
    public record Known(ReadLink link, Listing listing, boolean otherSite) {}

    public PasteResult {
        lines = List.copyOf(lines);
    }

    /// New in the case.
    public List<Listing> added() {
        return of(Outcome.ADDED).stream().map(Line::listing).toList();
    }

    /// Links to listings the case had already.
    public List<Known> known() {
        List<Known> known = new ArrayList<>();
        of(Outcome.KNOWN).forEach(line -> known.add(new Known(line.link(), line.listing(), line.otherSite())));
        return List.copyOf(known);
    }

    /// Links that stand more than once in the text, counted beyond the first.
    public List<ReadLink> repeated() {
        return of(Outcome.REPEATED).stream().map(Line::link).toList();
    }

    public List<Line> of(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).toList();
    }
}
