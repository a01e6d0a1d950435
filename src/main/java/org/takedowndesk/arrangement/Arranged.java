package org.takedowndesk.arrangement;

import java.util.List;
import org.takedowndesk.bundle.PlanSection;

/// The sections of a bundle in the arrangement's order.
///
/// @param exhibits in the order of the bundle, with the labels they are cited by
/// @param unknown what texts refer to and is not in the bundle
/// @param changes since the version served last; none before the first
public record Arranged(
        List<PlanSection> sections, List<Served.Exhibit> exhibits, List<Change> changes, List<String> unknown) {

    public Arranged {
        sections = List.copyOf(sections);
        exhibits = List.copyOf(exhibits);
        changes = List.copyOf(changes);
        unknown = List.copyOf(unknown);
    }
}
