package org.takedowndesk.bundleprofile;

import java.util.List;
import java.util.Optional;
import org.takedowndesk.bundle.Demand;
import org.takedowndesk.bundle.DemandKind;
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

    /// The most bytes a file may have; empty where no limit is known.
    public Optional<Long> mostBytes() {
        return demands().stream()
                .filter(demand -> demand.kind() == DemandKind.MOST_BYTES)
                .map(Demand::limit)
                .findFirst();
    }

    /// What a file is compared with.
    public List<Demand> demands() {
        return rules.stream().map(ProfileRule::asDemand).toList();
    }
}
