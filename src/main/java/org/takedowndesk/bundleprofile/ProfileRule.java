package org.takedowndesk.bundleprofile;

import org.takedowndesk.bundle.Demand;
import org.takedowndesk.bundle.DemandKind;
import org.takedowndesk.marketplace.Confidence;

/// One demand of a reader and what it rests on.
///
/// @param limit what the demand counts, 0 where it counts nothing
/// @param must whether a file that does not meet it is refused
public record ProfileRule(DemandKind demand, long limit, boolean must, String source, Confidence confidence)
        implements Grounds {

    public ProfileRule {
        if (limit < 0) {
            throw new IllegalArgumentException(demand + " counts " + limit);
        }
    }

    /// A rule that somebody of the firm set.
    public static ProfileRule own(DemandKind demand, long limit, boolean must) {
        return new ProfileRule(demand, limit, must, "", Confidence.UNCERTAIN);
    }

    Demand asDemand() {
        return new Demand(demand, limit, must);
    }
}
