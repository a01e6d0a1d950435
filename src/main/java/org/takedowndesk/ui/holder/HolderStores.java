package org.takedowndesk.ui.holder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.Rights;

/// Where the screens of rights holders read and write.
public record HolderStores(Holders holders, Rights rights, CaseFiles cases, Clock clock, ZoneId zone) {

    /// Today, where the user is.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
