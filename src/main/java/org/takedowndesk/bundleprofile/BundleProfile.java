package org.takedowndesk.bundleprofile;

import java.util.List;
import org.takedowndesk.bundle.Demand;
import org.takedowndesk.marketplace.Words;

/// What one reader of bundles demands.
///
/// @param code short and stable, as on the command line
public record BundleProfile(String code, Words name, List<ProfileRule> rules) {

    public BundleProfile {
        if (code.isBlank() || rules.isEmpty()) {
            throw new IllegalArgumentException("A profile has a code and rules: " + code);
        }
        rules = List.copyOf(rules);
    }

    /// What a file is compared with.
    public List<Demand> demands() {
        return rules.stream().map(ProfileRule::asDemand).toList();
    }
}
