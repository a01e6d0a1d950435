package org.takedowndesk.ui.ipr;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.ipr.TermRules;
import org.takedowndesk.marketplace.RulePacks;

/// Where the screens of rights read and write.
public record RightStores(Rights rights, Holders holders, TermRules terms, RulePacks packs, Clock clock, ZoneId zone) {

    /// Today, where the user is.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
