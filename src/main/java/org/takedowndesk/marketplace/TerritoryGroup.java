package org.takedowndesk.marketplace;

import java.util.List;

/// A code that stands for several countries, such as `EU`; the international register `WO` stands for none by itself.
public record TerritoryGroup(String id, Words name, List<String> members, Words note, Basis basis) {

    public TerritoryGroup {
        members = List.copyOf(members);
    }
}
