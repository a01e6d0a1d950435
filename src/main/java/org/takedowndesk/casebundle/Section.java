package org.takedowndesk.casebundle;

import java.util.Optional;
import org.takedowndesk.bundle.PlanSection;

/// One kind of section; the planner asks each in turn and knows none by name.
interface Section {

    /// The section, or empty where there is nothing to say.
    Optional<PlanSection> of(Material material, Wording wording);
}
