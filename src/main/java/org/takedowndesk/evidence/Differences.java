package org.takedowndesk.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.takedowndesk.format.FactName;
import org.takedowndesk.format.FileSays;
import org.takedowndesk.format.SaidFact;

/// Compares what a file says of itself with what was typed about it. What was filled in from the file never differs.
public final class Differences {

    /// People write times to the minute.
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    private Differences() {}

    /// @param zone in which a file's time without zone is read
    public static List<Difference> of(EvidenceItem item, ZoneId zone) {
        List<Difference> differences = new ArrayList<>();
        link(item).ifPresent(differences::add);
        time(item, zone).ifPresent(differences::add);
        title(item).ifPresent(differences::add);
        return differences;
    }

    private static Optional<Difference> link(EvidenceItem item) {
        List<SaidFact> links = item.description().says().facts().stream()
                .filter(fact -> fact.name() == FactName.LINK)
                .toList();
        boolean same = links.stream().anyMatch(fact -> plain(fact.value()).equals(plain(item.sourceUrl())));
        return item.sourceUrl().isBlank() || links.isEmpty() || same
                ? Optional.empty()
                : Optional.of(difference(links.getFirst(), item.sourceUrl()));
    }

    private static Optional<Difference> time(EvidenceItem item, ZoneId zone) {
        Optional<SaidFact> fact = saidTime(item.description());
        Optional<Instant> said = fact.flatMap(found -> FileSays.instant(found.value(), zone));
        Instant typed = item.capturedAt().at();
        boolean differs = item.capturedAt().basis() == CapturedAt.Basis.GIVEN
                && said.isPresent()
                && Duration.between(said.get(), typed).abs().compareTo(SAME_MOMENT) >= 0;
        return differs ? fact.map(found -> difference(found, typed.toString())) : Optional.empty();
    }

    /// A photo's time stands in its EXIF, which is described apart.
    private static Optional<SaidFact> saidTime(FileDescription file) {
        String exif = file.exifTime();
        return file.says()
                .first(FactName.CAPTURED_AT)
                .or(() -> Optional.ofNullable(exif)
                        .map(time -> new SaidFact(FactName.CAPTURED_AT, time, "EXIF DateTimeOriginal")));
    }

    private static Optional<Difference> title(EvidenceItem item) {
        Optional<SaidFact> title = item.description().says().first(FactName.TITLE);
        boolean same = title.isEmpty()
                || item.title().isBlank()
                || item.title().strip().equals(FileSaid.shown(title.get().value()));
        return same ? Optional.empty() : title.map(fact -> difference(fact, item.title()));
    }

    private static Difference difference(SaidFact fact, String typed) {
        return new Difference(fact.name(), fact.value(), typed, fact.place());
    }

    /// A link without what leads to the same page all the same.
    private static String plain(String link) {
        String address = link.strip().replaceAll("#.*$", "").replaceFirst("(?i)^https?://", "");
        int path = address.indexOf('/');
        String host = path < 0 ? address : address.substring(0, path);
        String rest = path < 0 ? "" : address.substring(path);
        return host.toLowerCase(Locale.ROOT) + (rest.equals("/") ? "" : rest);
    }
}
