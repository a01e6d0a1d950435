package org.takedowndesk.ui.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.dashboard.Dashboard;

/// Everything the screen of the day shows.
///
/// @param now the moment it holds for
/// @param recent the cases worked on last
/// @param cases all, by their number
record Today(
        Instant now, Dashboard.Day day, List<CaseFiles.Recent> recent, Map<CaseId, CaseFile> cases, FirstSteps steps) {

    Today {
        recent = List.copyOf(recent);
        cases = Map.copyOf(cases);
    }
}
