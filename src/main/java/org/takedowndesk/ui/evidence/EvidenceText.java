package org.takedowndesk.ui.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.FileDescription;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;

/// Puts what is known of evidence into words.
final class EvidenceText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Texts texts;
    private final Show show;

    EvidenceText(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.show = new Show(texts, zone);
    }

    /// The title or file name, so that nothing in it misleads.
    static String name(EvidenceItem item) {
        return DisplayName.of(item.displayName());
    }

    Show show() {
        return show;
    }

    /// What a user writes as `2026-11-23 09:30`, in their zone; empty for anything else.
    Optional<Instant> time(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written.strip(), MINUTE)
                    .atZone(show.zone())
                    .toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    String exactSize(long bytes) {
        return bytes < 1000 ? show.bytes(bytes) : texts.get("evidence.size.exact", show.bytes(bytes), bytes);
    }

    /// Pixels of a picture, pages of a document, or nothing.
    String extent(FileDescription file) {
        if (file.width() > 0) {
            return texts.get("evidence.pixels", Integer.toString(file.width()), Integer.toString(file.height()));
        }
        return file.pages() > 0 ? texts.get("evidence.pages", file.pages()) : "";
    }

    /// Why the content cannot be shown, as a sentence; empty when it can.
    Optional<String> trouble(FileDescription file) {
        return file.condition() == Condition.OK
                ? Optional.empty()
                : Optional.of(texts.get("evidence.notShown", texts.name(file.condition())));
    }

    String listing(Listing listing) {
        String name = DisplayName.of(listing.displayName(), 48);
        return listing.site().isEmpty()
                ? texts.get("evidence.listing.unknownSite", listing.number(), name)
                : texts.get("evidence.listing.name", listing.number(), listing.site(), name);
    }

    String timestamp(String exif) {
        return exif.replace('T', ' ');
    }
}
