package org.takedowndesk.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceId;

/// Genuine against suspect, with findings numbered from 1 in the order of the list.
///
/// @param sheet the working copy painted from it last, null until there is one
public record Comparison(
        ComparisonId id,
        CaseId caseId,
        String title,
        EvidenceId genuine,
        EvidenceId suspect,
        List<Finding> findings,
        @Nullable EvidenceId sheet) {

    public Comparison {
        findings = List.copyOf(findings);
        if (genuine.equals(suspect)) {
            throw new IllegalArgumentException("a picture is not compared with itself");
        }
    }

    Comparison withId(ComparisonId newId) {
        return new Comparison(newId, caseId, title, genuine, suspect, findings, sheet);
    }

    public Comparison withFindings(List<Finding> newFindings) {
        return new Comparison(id, caseId, title, genuine, suspect, newFindings, sheet);
    }

    public Comparison withTitle(String newTitle) {
        return new Comparison(id, caseId, newTitle, genuine, suspect, findings, sheet);
    }

    public Comparison withSheet(EvidenceId newSheet) {
        return new Comparison(id, caseId, title, genuine, suspect, findings, newSheet);
    }
}
