package org.takedowndesk.marketplace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.marketplace.LinkShapes.Recognised;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Finds the links in pasted text and tells site, listing or store, and canonical form, without opening anything.
///
/// A host is only recognised whole: `taobao.com.example.net` and `taobao.com@example.net` are not Taobao.
public final class LinkReader {

    /// The longest text that is read at once, in characters.
    public static final int LONGEST_TEXT = 1 << 20;

    /// The longest link that is recognised, in characters.
    public static final int LONGEST_LINK = 4096;

    private final LinkShapes shapes;
    private final List<String> tracking;

    public LinkReader(RulePacks packs) {
        this.shapes = new LinkShapes(packs.sites());
        this.tracking = packs.trackingParameters().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Every link in `text`, in its order; what repeats is kept, with a note.
    ///
    /// @throws ProblemException if the text is longer than [#LONGEST_TEXT]
    public List<ReadLink> read(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new ProblemException(Problem.LIMIT_EXCEEDED, "text", LONGEST_TEXT, text.length());
        }
        LinkFinder finder = new LinkFinder(text, host -> shapes.site(host).isPresent());
        Map<String, ReadLink> earlier = new HashMap<>();
        List<ReadLink> links = new ArrayList<>();
        int from = 0;
        for (LinkFinder.Found found : finder.find()) {
            if (found.start() >= from) {
                ReadLink link = readOne(text, finder.folded(), found);
                from = found.start() + link.input().length();
                links.add(compared(link, earlier));
            }
        }
        return List.copyOf(links);
    }

    /// Exactly one link for each line of `text`, with the line as its `input`: the first listing in it, else the
    /// first
    /// store, else the first short link, else whatever there is.
    public List<ReadLink> readLines(String text) {
        List<ReadLink> links = read(text);
        List<ReadLink> result = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (String line : text.lines().toList()) {
            List<ReadLink> inLine = new ArrayList<>();
            while (next < links.size() && links.get(next).position() <= start + line.length()) {
                inLine.add(links.get(next++));
            }
            result.add(forLine(line, start, inLine));
            start += line.length();
            start += text.startsWith("\r\n", start) ? 2 : 1;
        }
        return List.copyOf(result);
    }

    private static ReadLink forLine(String line, int start, List<ReadLink> links) {
        Optional<ReadLink> best = links.stream().min(Comparator.comparing(ReadLink::kind));
        if (best.isEmpty()) {
            return unknown(line, null, "line:" + line.strip(), start, new LinkNote(LinkNoteCode.NO_LINK, ""));
        }
        ReadLink link = best.get().as(line);
        return links.size() == 1
                ? link
                : link.with(new LinkNote(LinkNoteCode.MORE_LINKS, String.valueOf(links.size() - 1)));
    }

    private ReadLink readOne(String text, String folded, LinkFinder.Found found) {
        String input = text.substring(found.start(), found.end());
        String link = folded.substring(found.start(), found.end());
        if (link.length() > LONGEST_LINK) {
            return unknown(input, null, "link:" + link, found.start(), new LinkNote(LinkNoteCode.TOO_LONG, ""));
        }
        LinkAddress address = LinkAddress.of(link);
        if (found.spoilt()) {
            String note = address.host().isEmpty() ? link : address.host();
            return unknown(input, null, "link:" + link, found.start(), new LinkNote(LinkNoteCode.LOOKALIKE_HOST, note));
        }
        Optional<Recognised> recognised = shapes.recognise(address);
        if (recognised.isPresent()) {
            return link(input, recognised.get(), found.start());
        }
        return otherwise(text, folded, found, address);
    }

    /// Two ways in which a link may have been cut wrongly: a comma ended it, or letters beyond ASCII belong to it.
    private ReadLink otherwise(String text, String folded, LinkFinder.Found found, LinkAddress address) {
        String link = folded.substring(found.start(), found.end());
        int cut = link.indexOf(',') >= 0 ? link.indexOf(',') : link.indexOf(';');
        int longer = Math.min(found.longer(), found.start() + LONGEST_LINK);
        for (int end : new int[] {cut >= 0 ? found.start() + cut : -1, longer}) {
            if (end > found.start() && end != found.end()) {
                Optional<Recognised> better = shapes.recognise(LinkAddress.of(folded.substring(found.start(), end)));
                if (better.isPresent()) {
                    return link(text.substring(found.start(), end), better.get(), found.start());
                }
            }
        }
        return unrecognised(text.substring(found.start(), found.end()), address, found.start());
    }

    private ReadLink unrecognised(String input, LinkAddress address, int position) {
        String key = "link:" + address.host() + address.rawPath() + parametersThatMatter(address);
        Optional<Site> site = address.plain() ? shapes.site(address.host()) : Optional.empty();
        if (site.isPresent()) {
            LinkNote note = new LinkNote(LinkNoteCode.OTHER_PAGE, address.host());
            return unknown(input, site.get().id(), key, position, note);
        }
        boolean disguised = !address.plain() && !address.host().contains(":");
        boolean lookalike = disguised || shapes.resemblesSite(address.host());
        LinkNoteCode code = lookalike ? LinkNoteCode.LOOKALIKE_HOST : LinkNoteCode.UNKNOWN_HOST;
        return unknown(input, null, key, position, new LinkNote(code, address.host()));
    }

    private static ReadLink link(String input, Recognised recognised, int position) {
        List<LinkNote> notes = new ArrayList<>();
        LinkKind kind = recognised.kind();
        if (kind == LinkKind.SHORT_LINK) {
            notes.add(new LinkNote(LinkNoteCode.OPEN_TO_RESOLVE, ""));
        }
        recognised.twinKey().ifPresent(twin -> notes.add(new LinkNote(LinkNoteCode.POSSIBLE_TWIN, twin)));
        return new ReadLink(
                input,
                recognised.site().id(),
                kind == LinkKind.LISTING ? recognised.id() : null,
                kind == LinkKind.STORE ? recognised.id() : null,
                kind,
                recognised.canonical(),
                recognised.region(),
                recognised.dedupKey(),
                position,
                notes);
    }

    private static ReadLink unknown(String input, @Nullable String site, String key, int position, LinkNote note) {
        return new ReadLink(input, site, null, null, LinkKind.UNKNOWN, null, null, key, position, List.of(note));
    }

    private static ReadLink compared(ReadLink link, Map<String, ReadLink> earlier) {
        ReadLink before = earlier.putIfAbsent(link.dedupKey(), link);
        if (before == null) {
            return link;
        }
        String site = before.site();
        return site == null || site.equals(link.site())
                ? link.with(new LinkNote(LinkNoteCode.REPEATED, before.input()))
                : link.with(new LinkNote(LinkNoteCode.OTHER_SITE, site));
    }

    private String parametersThatMatter(LinkAddress address) {
        StringBuilder kept = new StringBuilder();
        address.parameters().forEach((name, value) -> {
            if (!isTracking(name)) {
                kept.append(kept.isEmpty() ? '?' : '&').append(name).append('=').append(value);
            }
        });
        return kept.toString();
    }

    private boolean isTracking(String name) {
        return tracking.stream()
                .anyMatch(known -> known.endsWith("*")
                        ? name.startsWith(known.substring(0, known.length() - 1))
                        : name.equals(known));
    }
}
