package org.takedowndesk.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What a file says of itself and what there is to know about its content. The most telling of several facts of one
/// name comes first.
public record FileSays(List<SaidFact> facts, List<Notice> notices) {

    public static final FileSays NONE = new FileSays(List.of(), List.of());

    public FileSays {
        facts = List.copyOf(facts);
        notices = List.copyOf(notices);
    }

    public Optional<SaidFact> first(FactName name) {
        return facts.stream().filter(fact -> fact.name() == name).findFirst();
    }

    /// When the file says it was captured.
    ///
    /// @param zone in which a time without zone is read
    public Optional<Instant> capturedAt(ZoneId zone) {
        return first(FactName.CAPTURED_AT).flatMap(fact -> instant(fact.value(), zone));
    }

    /// The moment that a fact's value names, if it names one.
    public static Optional<Instant> instant(String value, ZoneId zone) {
        try {
            return Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException noOffset) {
            try {
                return Optional.of(LocalDateTime.parse(value).atZone(zone).toInstant());
            } catch (DateTimeException noTime) {
                return Optional.empty();
            }
        }
    }
}
