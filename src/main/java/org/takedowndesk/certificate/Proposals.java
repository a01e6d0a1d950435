package org.takedowndesk.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.journal.CanonicalJson;

/// Proposes what an item of its kind, captured the way it was, can and cannot show.
public final class Proposals {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /// A sentence or two in the program's languages.
    record Words(String en, String zh) {

        String in(Locale locale) {
            return locale.getLanguage().equals("zh") ? zh : en;
        }
    }

    /// What items of one kind can and cannot show.
    ///
    /// @param source where the words are from; "house" for our own
    /// @param confidence how far the source can be trusted, as in rule packs
    record KindWords(Words shows, Words doesNotShow, String source, String confidence) {}

    private record Data(
            LocalDate asOf,
            Map<String, KindWords> kinds,
            Map<String, Words> methods,
            Map<String, Words> times,
            Words proven) {}

    private final Data data;

    /// Reads the data that ships with the program.
    public Proposals() {
        data = read("statements.json", Data.class);
    }

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = Proposals.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + name);
            }
            return new CanonicalJson().parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A proposal for the item, to be read and changed by whoever looked at it.
    ///
    /// @param proven since when it is proven to exist, if it is
    public Statement of(EvidenceItem item, Optional<Instant> proven, Locale locale) {
        KindWords words = data.kinds().get(item.kind().name());
        if (words == null) {
            throw new IllegalStateException("statements.json says nothing of " + item.kind());
        }
        String limits = Stream.of(
                        Optional.of(words.doesNotShow()),
                        Optional.ofNullable(data.methods().get(item.method().name())),
                        Optional.ofNullable(
                                data.times().get(item.capturedAt().basis().name())))
                .flatMap(Optional::stream)
                .map(each -> each.in(locale))
                .collect(Collectors.joining("\n"));
        String shows = Stream.concat(
                        Stream.of(words.shows().in(locale)),
                        proven.map(since -> data.proven().in(locale).replace("{time}", UTC.format(since))).stream())
                .collect(Collectors.joining("\n"));
        return new Statement(item.id(), shows, limits);
    }

    /// Where the words for a kind are from.
    public String source(EvidenceItem item) {
        KindWords words = data.kinds().get(item.kind().name());
        return words == null ? "" : words.source();
    }
}
