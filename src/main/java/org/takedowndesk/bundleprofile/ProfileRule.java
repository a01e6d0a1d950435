package org.takedowndesk.bundleprofile;

import org.takedowndesk.bundle.Demand;
import org.takedowndesk.bundle.DemandKind;
import org.takedowndesk.marketplace.Confidence;

/// One demand of a reader and what it rests on.
///
/// @param limit what the demand counts, 0 where it counts nothing
/// @param must whether a file that does not meet it is refused
/// @param source the id of a [org.takedowndesk.marketplace.Source] of the same data
public record ProfileRule(DemandKind demand, long limit, boolean must, String source, Confidence confidence) {

    Demand asDemand() {
        return new Demand(demand, limit, must);
    }
}
