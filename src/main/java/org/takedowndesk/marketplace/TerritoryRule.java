package org.takedowndesk.marketplace;

import java.util.List;

/// Where a right must be valid for a site to act on it: in any of `anyOf`, or anywhere at all when that is empty.
///
/// With `byRegion` the country of the listing itself is asked for where it is known.
public record TerritoryRule(List<String> anyOf, TerritoryOutcome onMissing, boolean byRegion, Words text, Basis basis) {

    public TerritoryRule {
        anyOf = List.copyOf(anyOf);
        if (onMissing == TerritoryOutcome.OK) {
            throw new IllegalArgumentException("A territory rule must warn or block");
        }
    }
}
