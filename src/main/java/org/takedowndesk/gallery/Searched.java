package org.takedowndesk.gallery;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.listing.Listing;

/// An item with what else is looked through for its sake.
///
/// @param listings those it shows
public record Searched(EvidenceItem item, String caseReference, List<Listing> listings) {

    public Searched {
        listings = List.copyOf(listings);
    }

    /// One text of it.
    record Field(FoundIn where, String text) {}

    /// All that is known of it but for the words in its file, what says most first.
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(FoundIn.TITLE, item.title()));
        fields.add(new Field(FoundIn.KEY, item.key()));
        fields.add(new Field(FoundIn.FILE_NAME, item.file().name()));
        fields.add(new Field(FoundIn.NOTES, item.notes()));
        item.labels().forEach(label -> fields.add(new Field(FoundIn.LABEL, label)));
        fields.add(new Field(FoundIn.SOURCE_LINK, item.sourceUrl()));
        for (Listing listing : listings) {
            fields.add(new Field(FoundIn.LISTING, listing.displayName()));
            fields.add(new Field(FoundIn.LISTING, listing.canonical()));
            fields.add(new Field(FoundIn.LISTING, listing.key()));
        }
        fields.add(new Field(FoundIn.PERSON, item.capturedBy()));
        fields.add(new Field(FoundIn.CASE, caseReference));
        fields.add(new Field(FoundIn.HASH, item.file().hash().hex()));
        return fields;
    }
}
