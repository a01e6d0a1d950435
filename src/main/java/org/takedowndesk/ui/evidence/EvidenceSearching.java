package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.gallery.EvidenceSearch;
import org.takedowndesk.gallery.Hit;
import org.takedowndesk.ui.evidence.gallery.StillWanted;

/// Looks for words in a list of evidence in the background; only the last search asked for is answered.
final class EvidenceSearching {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceSearching.class);

    private final EvidenceTools tools;
    private final AtomicInteger searches = new AtomicInteger();
    private EvidenceSearch.Index index;

    EvidenceSearching(EvidenceTools tools, EvidenceStores stores) {
        this.tools = tools;
        this.index = stores.search().index(List.of());
    }

    /// What is searched from now on.
    void search(EvidenceSearch.Index newIndex) {
        index = newIndex;
    }

    /// @param words not blank
    /// @param use gets where the words stand, by item; not called if the next search is faster
    void find(String words, Consumer<Map<EvidenceId, EvidenceSearch.Place>> use) {
        EvidenceSearch.Index searched = index;
        int mine = searches.incrementAndGet();
        tools.tasks()
                .runQuietly(
                        progress -> searched.find(words, new StillWanted(searches, mine)),
                        places -> {
                            if (searches.get() == mine) {
                                use.accept(places);
                            }
                        },
                        tools::failed);
    }

    /// No search asked for until now is answered any more.
    void forget() {
        searches.incrementAndGet();
    }

    /// Tells what stands around a place that was found.
    void hit(EvidenceId id, EvidenceSearch.Place place, Consumer<Hit> use) {
        EvidenceSearch.Index searched = index;
        tools.tasks()
                .runQuietly(
                        progress -> searched.hit(id, place, progress),
                        (Optional<Hit> found) -> found.ifPresent(use),
                        failure -> LOG.debug("The place is not shown", failure));
    }
}
