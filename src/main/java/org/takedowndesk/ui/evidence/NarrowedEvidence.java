package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.gallery.EvidenceSearch;

/// The evidence of a list, narrowed by filters and by words that are looked for.
final class NarrowedEvidence {

    private final EvidenceTools tools;
    private final EvidenceFilters filters;
    private final EvidenceSearching searching;
    private List<EvidenceRow> all = List.of();
    private boolean loaded;

    /// What is left.
    ///
    /// @param places where the words looked for stand; empty where nothing is looked for
    /// @param total how many there would be without filters
    record Narrowed(
            EvidenceFilter filter, List<EvidenceRow> rows, Map<EvidenceId, EvidenceSearch.Place> places, int total) {}

    NarrowedEvidence(EvidenceTools tools, EvidenceFilters filters, EvidenceSearching searching) {
        this.tools = tools;
        this.filters = filters;
        this.searching = searching;
    }

    /// From now on it is these rows.
    void show(List<EvidenceRow> rows, EvidenceSearch.Index index) {
        all = rows;
        loaded = true;
        searching.search(index);
        filters.offer(
                rows.stream().flatMap(row -> row.listings().stream()).distinct().toList(),
                new TreeSet<>(rows.stream().map(row -> row.item().capturedBy()).toList()),
                new TreeSet<>(rows.stream()
                        .flatMap(row -> row.item().labels().stream())
                        .toList()));
    }

    boolean isLoaded() {
        return loaded;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean holds(EvidenceId id) {
        return all.stream().anyMatch(row -> row.item().id().equals(id));
    }

    /// @param show gets what is left; later where words are looked for
    void narrow(String words, Consumer<Narrowed> show) {
        EvidenceFilter filter = filters.filter(words);
        if (filter.text().isBlank()) {
            searching.forget();
            show.accept(narrowed(filter, null));
        } else {
            searching.find(filter.text(), places -> show.accept(narrowed(filter, places)));
        }
    }

    private Narrowed narrowed(EvidenceFilter filter, @Nullable Map<EvidenceId, EvidenceSearch.Place> places) {
        List<EvidenceRow> rows = all.stream()
                .filter(row -> filter.matches(row, tools.zone()))
                .filter(row -> places == null || places.containsKey(row.item().id()))
                .toList();
        int total = (int) all.stream()
                .filter(row -> row.item().isInBin() == filter.binned())
                .count();
        return new Narrowed(filter, rows, places == null ? Map.of() : places, total);
    }
}
