package org.takedowndesk.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.complaint.LintFinding.Code;
import org.takedowndesk.complaint.LintFinding.Severity;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.ipr.StatusVerdict;
import org.takedowndesk.ipr.TermRules;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.TerritoryVerdict;
import org.takedowndesk.marketplace.Words;

/// Says whether a right can be relied on at a site, and what speaks against it.
final class RightCheck {

    private final RulePacks packs;
    private final TermRules terms;

    RightCheck(RulePacks packs, TermRules terms) {
        this.packs = packs;
        this.terms = terms;
    }

    /// What is wrong with relying on `right` at `site` on `today`.
    List<LintFinding> check(Right right, Site site, LocalDate today) {
        List<LintFinding> findings = new ArrayList<>();
        if (right.archived()) {
            findings.add(LintFinding.error(Code.RIGHT_ARCHIVED, right.displayName()));
        }
        if (!site.iprTypes().value().contains(right.type())) {
            findings.add(LintFinding.error(Code.RIGHT_TYPE_NOT_TAKEN, right.type(), site.name()));
        }
        checkTerm(findings, right, today);
        RightNeeds.missingFields(right)
                .forEach(field -> findings.add(LintFinding.warning(Code.RIGHT_FIELD_MISSING, field)));
        RightNeeds.papers(right).stream()
                .filter(paper -> !paper.filed())
                .forEach(paper -> findings.add(LintFinding.warning(Code.RIGHT_PAPER_MISSING, paper.kind())));
        checkTerritory(findings, site, right);
        return findings;
    }

    /// What makes it impossible, if anything does.
    Optional<LintFinding> obstacle(Right right, Site site, LocalDate today) {
        return check(right, site, today).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
    }

    private void checkTerm(List<LintFinding> findings, Right right, LocalDate today) {
        StatusVerdict verdict = terms.status(right, today);
        switch (verdict.status()) {
            case IN_FORCE, EXPIRING -> {}
            case IN_GRACE -> findings.add(LintFinding.warning(Code.RIGHT_IN_GRACE, right.displayName()));
            case LAPSED -> findings.add(LintFinding.error(Code.RIGHT_LAPSED, right.displayName()));
            case UNKNOWN -> findings.add(LintFinding.warning(Code.RIGHT_STATUS_UNKNOWN, right.displayName()));
        }
    }

    private void checkTerritory(List<LintFinding> findings, Site site, Right right) {
        TerritoryVerdict verdict = packs.territory(site, right.territories());
        String has = right.territories().isEmpty() ? "–" : String.join(", ", right.territories());
        Words wants = verdict.rule().text();
        switch (verdict.outcome()) {
            case OK -> {}
            case WARN -> findings.add(LintFinding.warning(Code.TERRITORY_WARNING, site.name(), wants, has));
            case BLOCK -> findings.add(LintFinding.error(Code.TERRITORY_BLOCKED, site.name(), wants, has));
        }
    }
}
