package org.takedowndesk.marketplace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares where a right is valid with where a site wants it to be.
final class TerritoryCheck {

    private final Map<String, TerritoryGroup> groups = new LinkedHashMap<>();

    TerritoryCheck(List<TerritoryGroup> groups) {
        groups.forEach(group -> this.groups.put(group.id(), group));
    }

    TerritoryVerdict check(Site site, Set<String> territories, @Nullable String region) {
        TerritoryRule rule = site.territory();
        List<String> required = rule.byRegion() && region != null ? List.of(region) : rule.anyOf();
        Set<String> valid = new HashSet<>();
        List<Words> notes = new ArrayList<>();
        for (String territory : territories) {
            TerritoryGroup group = groups.get(territory);
            if (group == null) {
                valid.add(territory);
            } else {
                valid.addAll(group.members());
                notes.add(group.note());
            }
        }
        boolean met = required.isEmpty() ? !valid.isEmpty() : required.stream().anyMatch(valid::contains);
        return met
                ? new TerritoryVerdict(TerritoryOutcome.OK, required, rule, List.of())
                : new TerritoryVerdict(rule.onMissing(), required, rule, notes);
    }
}
