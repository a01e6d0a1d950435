package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a volume holds whole or not at all: the words of a section, or an exhibit.
///
/// @param exhibit `null` for words
record PlanItem(PlanSection section, @Nullable Exhibit exhibit) {

    /// In the order of the pages.
    static List<PlanItem> of(BundlePlan plan) {
        List<PlanItem> items = new ArrayList<>();
        for (PlanSection section : plan.sections()) {
            items.add(new PlanItem(section, null));
            section.exhibits().forEach(exhibit -> items.add(new PlanItem(section, exhibit)));
        }
        return items;
    }
}
