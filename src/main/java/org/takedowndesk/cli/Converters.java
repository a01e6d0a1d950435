package org.takedowndesk.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.takedowndesk.bundle.BatesColour;
import org.takedowndesk.bundle.BatesPosition;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.marketplace.TargetKind;
import picocli.CommandLine;

/// Reads the values in calls: codes, dates, times and paths.
final class Converters {

    private Converters() {}

    static void register(CommandLine line, ZoneId zone) {
        line.registerConverter(Path.class, Converters::path);
        line.registerConverter(VolumeSize.class, VolumeSize::of);
        line.registerConverter(BatesWish.class, BatesWish::of);
        line.registerConverter(BatesPosition.class, text -> constant(BatesPosition.class, text));
        line.registerConverter(BatesColour.class, text -> constant(BatesColour.class, text));
        line.registerConverter(LocalDate.class, Converters::date);
        line.registerConverter(Instant.class, text -> time(text, zone));
        line.registerConverter(ListingMark.class, text -> constant(ListingMark.class, text));
        line.registerConverter(ListingState.class, text -> constant(ListingState.class, text));
        line.registerConverter(EvidenceKind.class, text -> constant(EvidenceKind.class, text));
        line.registerConverter(TargetKind.class, text -> constant(TargetKind.class, text));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Codes.find(type, text)
                .orElseThrow(
                        () -> new BadValueException(text, "cli.expected.oneOf", String.join(", ", Codes.all(type))));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw new BadValueException(text, "cli.expected.path");
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new BadValueException(text, "cli.expected.date");
        }
    }

    /// With an offset, or else in the user's zone; with a `T` or a blank between date and time.
    private static Instant time(String text, ZoneId zone) {
        String iso = text.strip().replace(' ', 'T');
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException _) {
            try {
                return LocalDateTime.parse(iso).atZone(zone).toInstant();
            } catch (DateTimeException _) {
                throw new BadValueException(text, "cli.expected.time");
            }
        }
    }
}
