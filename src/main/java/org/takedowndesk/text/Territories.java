package org.takedowndesk.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Countries by their ISO 3166-1 codes, and other territories of rights, named in the user's language and found by
/// what somebody types.
public final class Territories {

    /// A country or a territory such as the European Union.
    ///
    /// @param code upper case, as `DE` or `EU`
    public record Territory(String code, String name) {}

    private final List<Territory> all;

    private Territories(List<Territory> all) {
        this.all = List.copyOf(all);
    }

    /// All countries, in the order of their names in that language.
    public static Territories countries(Locale locale) {
        Collator order = Collator.getInstance(locale);
        return new Territories(Arrays.stream(Locale.getISOCountries())
                .map(code -> new Territory(code, country(code, locale)))
                .sorted((left, right) -> order.compare(left.name(), right.name()))
                .toList());
    }

    /// The same with more territories before them.
    public Territories with(List<Territory> more) {
        return new Territories(Stream.concat(more.stream(), all.stream()).toList());
    }

    public List<Territory> all() {
        return all;
    }

    /// The name of a code, or the code where it is not known.
    public String name(String code) {
        return all.stream()
                .filter(territory -> territory.code().equals(code))
                .map(Territory::name)
                .findFirst()
                .orElse(code);
    }

    /// What exactly these words name: a code, or a name in the user's language or in English.
    public Optional<Territory> find(String words) {
        String wanted = folded(words);
        return all.stream()
                .filter(territory -> folded(territory.code()).equals(wanted)
                        || folded(territory.name()).equals(wanted)
                        || folded(country(territory.code(), Locale.ENGLISH)).equals(wanted))
                .findFirst();
    }

    /// What somebody may mean who has typed so far, the likeliest first.
    ///
    /// @param most at most so many
    public List<Territory> matching(String typed, int most) {
        String wanted = folded(typed);
        record Match(Territory territory, int distance) {}
        List<Match> matches = new ArrayList<>();
        for (Territory territory : all) {
            int distance = distance(territory, wanted);
            if (distance >= 0) {
                matches.add(new Match(territory, distance));
            }
        }
        return matches.stream()
                .sorted(Comparator.comparingInt(Match::distance))
                .limit(most)
                .map(Match::territory)
                .toList();
    }

    private static int distance(Territory territory, String wanted) {
        String name = folded(territory.name());
        if (folded(territory.code()).equals(wanted) || name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        if (name.contains(" " + wanted)) {
            return 2;
        }
        boolean within = name.contains(wanted);
        boolean english = folded(country(territory.code(), Locale.ENGLISH)).startsWith(wanted);
        return within || english ? 3 : -1;
    }

    private static String country(String code, Locale locale) {
        return code.length() == 2 ? Locale.of("", code).getDisplayCountry(locale) : code;
    }

    /// Without case and accents, so that "cote" finds "Côte d'Ivoire".
    private static String folded(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
