package org.takedowndesk.ui.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.workcopy.Operation;

/// What a user edits of a comparison: its title and its findings, numbered by their order.
///
/// Every change gives a new draft, so that undo is the draft before.
record ComparisonDraft(String title, List<Finding> findings) {

    ComparisonDraft {
        findings = List.copyOf(findings);
    }

    static ComparisonDraft of(Comparison comparison) {
        return new ComparisonDraft(comparison.title(), comparison.findings());
    }

    /// The comparison with this draft in it; its pictures and its sheet stay.
    Comparison in(Comparison comparison) {
        return comparison.withTitle(title).withFindings(findings);
    }

    boolean full() {
        return findings.size() >= Operation.MAX_FINDINGS;
    }

    ComparisonDraft withTitle(String newTitle) {
        return new ComparisonDraft(newTitle, findings);
    }

    /// With one finding more at the end, not placed yet.
    ComparisonDraft added() {
        if (full()) {
            throw new IllegalStateException("a sheet holds no more findings");
        }
        List<Finding> more = new ArrayList<>(findings);
        more.add(new Finding(null, null, ""));
        return new ComparisonDraft(title, more);
    }

    ComparisonDraft removed(int index) {
        List<Finding> fewer = new ArrayList<>(findings);
        fewer.remove(index);
        return new ComparisonDraft(title, fewer);
    }

    /// With a finding one place further up (-1) or down (1); at the ends nothing changes.
    ComparisonDraft moved(int index, int by) {
        int target = index + by;
        if (target < 0 || target >= findings.size()) {
            return this;
        }
        List<Finding> reordered = new ArrayList<>(findings);
        Collections.swap(reordered, index, target);
        return new ComparisonDraft(title, reordered);
    }

    /// With a sentence, cut where a sheet has no more room for it.
    ComparisonDraft withSentence(int index, String sentence) {
        return with(index, findings.get(index).withSentence(shortened(sentence)));
    }

    /// With the place of a finding on one picture; null takes the mark off it.
    ComparisonDraft placed(int index, Article article, Finding.@Nullable Spot spot) {
        Finding finding = findings.get(index);
        return with(
                index,
                switch (article) {
                    case GENUINE -> new Finding(spot, finding.suspect(), finding.sentence());
                    case SUSPECT -> new Finding(finding.genuine(), spot, finding.sentence());
                });
    }

    Optional<Finding.Spot> spot(int index, Article article) {
        Finding finding = findings.get(index);
        return Optional.ofNullable(
                switch (article) {
                    case GENUINE -> finding.genuine();
                    case SUSPECT -> finding.suspect();
                });
    }

    /// At most as long as a sheet's sentence may be, without half a character at the end.
    static String shortened(String sentence) {
        if (sentence.length() <= Operation.MAX_SENTENCE) {
            return sentence;
        }
        int end = Operation.MAX_SENTENCE;
        return sentence.substring(0, Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end);
    }

    private ComparisonDraft with(int index, Finding finding) {
        List<Finding> changed = new ArrayList<>(findings);
        changed.set(index, finding);
        return new ComparisonDraft(title, changed);
    }
}
