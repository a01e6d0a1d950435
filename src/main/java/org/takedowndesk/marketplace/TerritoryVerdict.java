package org.takedowndesk.marketplace;

import java.util.List;

/// Whether a right may be used on a site as far as its territory goes, with the rule that decides it.
///
/// `required` are the countries of which one is wanted, empty where any will do; `notes` are the words of the groups
/// among the territories of the right that did not help, such as an international registration without the
/// designation.
public record TerritoryVerdict(TerritoryOutcome outcome, List<String> required, TerritoryRule rule, List<Words> notes) {

    public TerritoryVerdict {
        required = List.copyOf(required);
        notes = List.copyOf(notes);
    }
}
