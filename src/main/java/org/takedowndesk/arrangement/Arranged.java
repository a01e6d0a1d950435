package org.takedowndesk.arrangement;

import java.util.List;
import org.takedowndesk.bundle.PlanSection;

/// The sections of a bundle in the arrangement's order.
///
/// @param exhibits in the order of the bundle, with the labels they are cited by
/// @param changes since the version served last; none before the first
public record Arranged(List<PlanSection> sections, List<Served.Exhibit> exhibits, List<Change> changes) {

    public Arranged {
        sections = List.copyOf(sections);
        exhibits = List.copyOf(exhibits);
        changes = List.copyOf(changes);
    }
}
