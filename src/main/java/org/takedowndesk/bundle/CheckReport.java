package org.takedowndesk.bundle;

import java.util.List;

/// What a check of a bundle found, and how much it looked at.
///
/// @param ours whether it is a bundle of this program, whose manifest says what must be in it
public record CheckReport(
        List<Finding> findings, boolean ours, int pages, int links, int bookmarks, int attachments, int fonts) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /// Whether nothing is wrong.
    public boolean passed() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
