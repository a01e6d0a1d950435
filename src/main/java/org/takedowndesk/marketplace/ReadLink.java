package org.takedowndesk.marketplace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A link found in pasted text, and what can be told of it without opening it.
///
/// `site` is the id of a known site; `listingId` is set for listings and `storeId` for stores; `canonical` is empty
/// only
/// for an unknown link; `region` is the country where a site keeps its listings by country. Links with the same
/// `dedupKey` lead to the same thing. `position` is where `input` begins in the text.
public record ReadLink(
        String input,
        @Nullable String site,
        @Nullable String listingId,
        @Nullable String storeId,
        LinkKind kind,
        @Nullable String canonical,
        @Nullable String region,
        String dedupKey,
        int position,
        List<LinkNote> notes) {

    public ReadLink {
        notes = List.copyOf(notes);
        if ((kind == LinkKind.LISTING) != (listingId != null) || (kind == LinkKind.STORE) != (storeId != null)) {
            throw new IllegalArgumentException("A listing has a listing id and a store a store id: " + input);
        }
        if ((kind == LinkKind.UNKNOWN) != (canonical == null)) {
            throw new IllegalArgumentException("Every link but an unknown one has a canonical form: " + input);
        }
    }

    public boolean has(LinkNoteCode code) {
        return notes.stream().anyMatch(note -> note.code() == code);
    }

    ReadLink with(LinkNote note) {
        List<LinkNote> more = new ArrayList<>(notes);
        more.add(note);
        return new ReadLink(input, site, listingId, storeId, kind, canonical, region, dedupKey, position, more);
    }

    ReadLink as(String otherInput) {
        return new ReadLink(otherInput, site, listingId, storeId, kind, canonical, region, dedupKey, position, notes);
    }
}
