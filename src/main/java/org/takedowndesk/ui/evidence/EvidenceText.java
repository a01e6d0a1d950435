package org.takedowndesk.ui.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.FileDescription;
import org.takedowndesk.format.FactName;
import org.takedowndesk.format.FileSays;
import org.takedowndesk.format.Notice;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;

/// Puts what is known of evidence into words.
final class EvidenceText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final Set<FactName> TIMES = Set.of(
            FactName.CAPTURED_AT,
            FactName.SERVER_TIME,
            FactName.LAST_MODIFIED,
            FactName.SENT_AT,
            FactName.CREATED_AT,
            FactName.CHANGED_AT,
            FactName.PUBLISHED_AT);

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

    Texts texts() {
        return texts;
    }

    /// A fact's value, a time to the second in the user's zone, with nothing in it that misleads.
    String said(FactName name, String value) {
        Optional<Instant> at = TIMES.contains(name) ? FileSays.instant(value, show.zone()) : Optional.empty();
        return at.map(show::exactTime).orElseGet(() -> DisplayName.visible(value));
    }

    /// A notice's sentence, with nothing from the file in it that misleads.
    String notice(Notice notice) {
        Object[] values = notice.values().stream().map(DisplayName::visible).toArray();
        return texts.get("NoticeKind." + notice.kind().name(), values);
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
