package org.takedowndesk.marketplace;

/// Whether the territory of a right lets it be used on a site.
public enum TerritoryOutcome {
    OK,
    WARN,
    BLOCK
}
