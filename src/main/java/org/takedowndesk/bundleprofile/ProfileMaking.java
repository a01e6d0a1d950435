package org.takedowndesk.bundleprofile;

import org.takedowndesk.marketplace.Confidence;

/// One thing that is done for a reader and what it rests on.
public record ProfileMaking(Making making, String source, Confidence confidence) implements Grounds {

    /// A choice of somebody of the firm.
    public static ProfileMaking own(Making making) {
        return new ProfileMaking(making, "", Confidence.UNCERTAIN);
    }
}
