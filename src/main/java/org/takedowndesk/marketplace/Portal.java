package org.takedowndesk.marketplace;

import java.util.List;
import java.util.Locale;

/// A place where complaints are filed, with its ways in; `current` is false for one that others have replaced.
public record Portal(
        String id,
        Words name,
        boolean current,
        List<Channel> channels,
        SourcedValue<Integer> accountReviewDays,
        Words note,
        Basis basis) {

    public Portal {
        channels = List.copyOf(channels);
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    /// The ways in that are open to complaints on `siteId`, in the order to try them.
    public List<Channel> channels(String siteId) {
        return channels.stream()
                .filter(channel -> channel.sites().contains(siteId))
                .toList();
    }
}
