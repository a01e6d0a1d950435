package org.takedowndesk.casebundle;

import java.util.List;
import org.takedowndesk.arrangement.Served;

/// What an exported bundle was made from, so that it can be made again.
///
/// @param id of the bundle
/// @param plan the [org.takedowndesk.bundle.PlanFile] in base 64
/// @param exhibits with their labels, as a version that is served
public record BundleSource(ExportedBundleId id, String plan, List<Served.Exhibit> exhibits) {

    public BundleSource {
        exhibits = List.copyOf(exhibits);
    }
}
