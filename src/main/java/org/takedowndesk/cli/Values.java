package org.takedowndesk.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.db.Id;
import org.takedowndesk.marketplace.Words;
import org.takedowndesk.text.Show;
import org.takedowndesk.vault.Sha256;

/// Turns values into what people read and what programs read.
final class Values {

    private final Show show;

    Values(Show show) {
        this.show = show;
    }

    /// For people: names in their language, times in their zone, nothing for null.
    String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> show.texts().name(constant);
            case Boolean truth -> show.texts().get(truth ? "cli.yes" : "cli.no");
            case Instant instant -> show.time(instant);
            case Words words -> words.in(show.texts().locale());
            case Id id -> String.valueOf(id.value());
            case BigDecimal number -> number.toPlainString();
            case Collection<?> many -> many.stream().map(this::text).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /// For programs: codes for enum constants, ISO 8601 in UTC for times, whatever the language.
    static @Nullable Object json(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> Codes.of(constant);
            case Instant instant -> instant.toString();
            case LocalDate date -> date.toString();
            case Path path -> path.toString();
            case Sha256 hash -> hash.hex();
            case Id id -> id.value();
            case Words words -> words.en();
            case Map<?, ?> document -> {
                Map<String, @Nullable Object> result = new LinkedHashMap<>();
                document.forEach((name, member) -> result.put(String.valueOf(name), json(member)));
                yield result;
            }
            case Collection<?> many -> {
                List<@Nullable Object> result = new ArrayList<>();
                many.forEach(each -> result.add(json(each)));
                yield result;
            }
            default -> value;
        };
    }
}
