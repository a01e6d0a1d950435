package org.takedowndesk.capture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.marketplace.LinkReader;
import org.takedowndesk.marketplace.ReadLink;

/// Guesses which known listing a file shows: from where it was saved, links and ids in its name, links in its text.
///
/// Where two listings are possible there is no guess. Links are told by the sites' rule packs, ids only where exactly
/// one known listing has that id.
public final class ListingGuesser {

    /// Shorter numbers stand in file names for many reasons.
    private static final int SHORTEST_ID = 8;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z][0-9]+)?");
    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{0,9}");

    /// It would be read as a part of the link.
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final LinkReader links;

    public ListingGuesser(LinkReader links) {
        this.links = links;
    }

    /// @param known the listings of the workspace
    public ListingGuess guess(Path file, List<Listing> known) {
        return guess(String.valueOf(file.getFileName()), FileWords.of(file), known);
    }

    ListingGuess guess(String name, FileWords words, List<Listing> known) {
        Map<String, List<Listing>> byLink = new LinkedHashMap<>();
        known.forEach(listing -> byLink.computeIfAbsent(listing.dedupKey(), key -> new ArrayList<>())
                .add(listing));
        String source = words.savedFrom().stream().findFirst().orElse("");
        return only(words.savedFrom(), byLink, ListingGuess.GuessBasis.SAVED_FROM, source)
                .or(() -> only(List.of(unescaped(name)), byLink, ListingGuess.GuessBasis.LINK_IN_NAME, source))
                .or(() -> byId(name, known, source))
                .or(() -> only(List.of(words.text()), byLink, ListingGuess.GuessBasis.LINK_IN_TEXT, source))
                .orElse(new ListingGuess(List.of(), null, source));
    }

    /// The one known listing that the links of these texts lead to; nothing where they lead to several.
    private Optional<ListingGuess> only(
            List<String> texts, Map<String, List<Listing>> byLink, ListingGuess.GuessBasis basis, String source) {
        Map<String, List<Listing>> found = new LinkedHashMap<>();
        for (String text : texts) {
            String bounded = text.substring(0, Math.min(text.length(), LinkReader.LONGEST_TEXT));
            for (ReadLink link : links.read(bounded)) {
                List<Listing> listings = byLink.get(link.dedupKey());
                if (listings != null) {
                    found.put(link.dedupKey(), listings);
                }
            }
        }
        return found.size() == 1
                ? Optional.of(new ListingGuess(found.values().iterator().next(), basis, source))
                : Optional.empty();
    }

    private static Optional<ListingGuess> byId(String name, List<Listing> known, String source) {
        Map<String, List<Listing>> found = new LinkedHashMap<>();
        Matcher words = WORD.matcher(name);
        while (words.find()) {
            String id = words.group();
            if (id.length() < SHORTEST_ID || DATE.matcher(id).matches()) {
                continue;
            }
            known.stream()
                    .filter(listing -> listing.key().equals(id))
                    .forEach(listing -> found.computeIfAbsent(listing.dedupKey(), key -> new ArrayList<>())
                            .add(listing));
        }
        return found.size() == 1
                ? Optional.of(
                        new ListingGuess(found.values().iterator().next(), ListingGuess.GuessBasis.ID_IN_NAME, source))
                : Optional.empty();
    }

    /// A link in a file name has lost its slashes and marks to what file systems allow; browsers write them so.
    private static String unescaped(String name) {
        return ENDING.matcher(name)
                .replaceFirst("")
                .replace("%3A", ":")
                .replace("%2F", "/")
                .replace("%3F", "?")
                .replace("%3D", "=")
                .replace("%26", "&")
                .replace('\u2215', '/')
                .replace('\uFF0F', '/')
                .replace('\uFF1A', ':')
                .replace('\uFF1F', '?');
    }
}
