package org.takedowndesk.ui.evidence.gallery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.gallery.Searched;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;

/// By what a gallery is divided; shown as `Grouping.<NAME>`.
public enum Grouping {
    NONE,
    LISTING,
    KIND,
    DAY,
    LABEL;

    private static final int TITLE_CHARS = 80;

    /// The grouping of this name, or none where the settings of another version name one that is not known here.
    public static Grouping named(String name) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.name().equals(name))
                .findFirst()
                .orElse(NONE);
    }

    /// Items under one heading, which is empty where there are no groups.
    record Group(String title, List<Searched> items) {}

    /// An item with several listings or labels stands under each of them; what has none comes last.
    List<Group> of(List<Searched> items, Texts texts, ZoneId zone) {
        return switch (this) {
            case NONE -> items.isEmpty() ? List.of() : List.of(new Group("", items));
            case LISTING -> {
                Map<Integer, Group> groups = new TreeMap<>();
                for (Searched item : items) {
                    for (Listing listing : item.listings()) {
                        put(groups, listing.number(), listing.number() + ". " + shown(listing.displayName()), item);
                    }
                    if (item.listings().isEmpty()) {
                        put(groups, Integer.MAX_VALUE, texts.get("gallery.noListing"), item);
                    }
                }
                yield List.copyOf(groups.values());
            }
            case KIND -> {
                Map<String, Group> groups = new TreeMap<>();
                items.forEach(one -> put(
                        groups,
                        texts.name(one.item().kind()),
                        texts.name(one.item().kind()),
                        one));
                yield List.copyOf(groups.values());
            }
            case DAY -> {
                Map<LocalDate, Group> groups = new TreeMap<>(Comparator.reverseOrder());
                for (Searched one : items) {
                    LocalDate day = day(one.item(), zone);
                    put(groups, day, day.toString(), one);
                }
                yield List.copyOf(groups.values());
            }
            case LABEL -> byLabel(items, texts);
        };
    }

    private static List<Group> byLabel(List<Searched> items, Texts texts) {
        Map<String, Group> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<Searched> without = new ArrayList<>();
        for (Searched one : items) {
            one.item().labels().forEach(label -> put(groups, label, shown(label), one));
            if (one.item().labels().isEmpty()) {
                without.add(one);
            }
        }
        List<Group> all = new ArrayList<>(groups.values());
        if (!without.isEmpty()) {
            all.add(new Group(texts.get("gallery.noLabel"), without));
        }
        return all;
    }

    private static LocalDate day(EvidenceItem item, ZoneId zone) {
        return item.capturedAt().at().atZone(zone).toLocalDate();
    }

    private static <K> void put(Map<K, Group> groups, K key, String title, Searched item) {
        groups.computeIfAbsent(key, _ -> new Group(title, new ArrayList<>()))
                .items()
                .add(item);
    }

    private static String shown(String title) {
        return DisplayName.of(title, TITLE_CHARS);
    }
}
