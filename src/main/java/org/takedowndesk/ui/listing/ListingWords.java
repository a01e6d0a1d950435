package org.takedowndesk.ui.listing;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.listing.PasteResult;
import org.takedowndesk.marketplace.LinkKind;
import org.takedowndesk.marketplace.LinkNote;
import org.takedowndesk.marketplace.LinkNoteCode;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.Tone;

/// How listings, their marks and what became of pasted links are told.
final class ListingWords {

    private final Texts texts;
    private final ListingStores stores;

    ListingWords(Texts texts, ListingStores stores) {
        this.texts = texts;
        this.stores = stores;
    }

    static Tone tone(ListingMark mark) {
        return switch (mark) {
            case NEW -> Tone.ACCENT;
            case INFRINGING -> Tone.BAD;
            case UNSURE -> Tone.WARN;
            case GENUINE -> Tone.GOOD;
        };
    }

    Columns.Status mark(Listing listing) {
        return listing.archived()
                ? new Columns.Status(ListingMark.values().length, texts.get("listing.archived"), Tone.QUIET)
                : new Columns.Status(
                        List.of(ListingMark.values()).indexOf(listing.mark()),
                        texts.name(listing.mark()),
                        tone(listing.mark()));
    }

    /// The site, and what kind of link it is where that is not a listing.
    String site(ListingRow row) {
        LinkKind kind = row.listing().kind();
        if (row.site().isEmpty()) {
            return texts.name(LinkKind.UNKNOWN);
        }
        return kind == LinkKind.LISTING ? row.site() : texts.get("listing.siteAndKind", row.site(), texts.name(kind));
    }

    Columns.Status outcome(PasteResult.Line line) {
        Tone tone = switch (line.outcome()) {
            case ADDED -> line.link().kind() == LinkKind.UNKNOWN ? Tone.WARN : Tone.GOOD;
            case KNOWN -> line.otherSite() ? Tone.WARN : Tone.ACCENT;
            case REPEATED -> line.otherSite() ? Tone.WARN : Tone.QUIET;
        };
        return new Columns.Status(
                List.of(PasteResult.Outcome.values()).indexOf(line.outcome()), texts.name(line.outcome()), tone);
    }

    String siteName(PasteResult.Line line) {
        String site = line.link().site();
        return site == null ? "" : stores.siteName(site, texts.locale());
    }

    /// Everything the user should know about a pasted link, in one line.
    String notes(PasteResult.Line line) {
        List<String> notes = new ArrayList<>();
        Listing listing = line.listing();
        switch (line.outcome()) {
            case ADDED, REPEATED -> {}
            case KNOWN -> notes.add(texts.get("listing.paste.knownAs", listing.number(), listing.displayName()));
        }
        if (line.otherSite() && !line.link().has(LinkNoteCode.OTHER_SITE)) {
            notes.add(texts.get("listing.paste.otherSite", stores.siteName(listing.site(), texts.locale())));
        }
        Listing twin = line.twin();
        if (twin != null) {
            notes.add(texts.get("LinkNoteCode.POSSIBLE_TWIN", twin.displayName()));
        }
        line.link().notes().stream()
                .filter(note -> note.code() != LinkNoteCode.POSSIBLE_TWIN && note.code() != LinkNoteCode.REPEATED)
                .forEach(note -> notes.add(note(note)));
        return String.join(" · ", notes);
    }

    private String note(LinkNote note) {
        String value =
                note.code() == LinkNoteCode.OTHER_SITE ? stores.siteName(note.value(), texts.locale()) : note.value();
        return texts.get("LinkNoteCode." + note.code().name(), value);
    }

    /// What pasting adds and what it does not, in one line.
    String summary(PasteResult result) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("listing.paste.new", result.added().size()));
        add(parts, "listing.paste.known", result.known().size());
        add(parts, "listing.paste.repeated", result.repeated().size());
        add(parts, "listing.paste.stores", count(result, LinkKind.STORE));
        add(parts, "listing.paste.shortLinks", count(result, LinkKind.SHORT_LINK));
        add(parts, "listing.paste.unknown", count(result, LinkKind.UNKNOWN));
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.get(key, count));
        }
    }

    private static int count(PasteResult result, LinkKind kind) {
        return (int) result.added().stream()
                .filter(listing -> listing.kind() == kind)
                .count();
    }
}
