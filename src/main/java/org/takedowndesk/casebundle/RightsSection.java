package org.takedowndesk.casebundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocument;
import org.takedowndesk.ipr.StatusVerdict;
import org.takedowndesk.ipr.TermRules;

/// The rights relied on, their status on the day of the bundle, and their papers.
final class RightsSection implements Section {

    private final TermRules terms;

    RightsSection(TermRules terms) {
        this.terms = terms;
    }

    @Override
    public Optional<PlanSection> of(Material material, Wording wording) {
        if (material.rights().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        List<Exhibit> exhibits = new ArrayList<>();
        for (Right right : material.rights()) {
            List<Exhibit> papers = new ArrayList<>();
            for (RightDocument document : right.documents()) {
                papers.add(wording.paper(
                        Wording.label("R", exhibits.size() + papers.size() + 1),
                        wording.get("relied.documentOf", wording.texts().name(document.kind()), right.displayName()),
                        document.file()));
            }
            blocks.add(new Block.Heading(
                    wording.get("relied.heading", wording.texts().name(right.type()), right.displayName())));
            blocks.add(new Block.Facts(facts(right, material, wording)));
            if (!papers.isEmpty()) {
                blocks.add(papersTable(papers, wording));
            }
            exhibits.addAll(papers);
        }
        return Optional.of(new PlanSection(wording.get("rights"), blocks, exhibits));
    }

    private List<Fact> facts(Right right, Material material, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        add(facts, wording, "relied.number", right.number());
        add(facts, wording, "relied.registrant", right.registrant());
        add(facts, wording, "relied.territories", String.join(", ", right.territories()));
        add(facts, wording, "relied.brand", right.brand());
        add(facts, wording, "relied.registered", wording.show().date(right.registered()));
        add(facts, wording, "relied.expires", wording.show().date(right.expires()));
        add(facts, wording, "relied.status", status(right, material, wording));
        addDetails(facts, right.details(), wording);
        return facts;
    }

    private String status(Right right, Material material, Wording wording) {
        LocalDate day = material.asOf().atZone(wording.show().zone()).toLocalDate();
        StatusVerdict verdict = terms.status(right, day);
        return wording.get(
                "relied.statusWithReason",
                wording.texts().name(verdict.status()),
                wording.texts()
                        .get("ipr.status." + verdict.reason(), verdict.values().toArray()));
    }

    private static void addDetails(List<Fact> facts, RightDetails details, Wording wording) {
        switch (details) {
            case RightDetails.Trademark mark -> {
                add(facts, wording, "relied.markKind", wording.texts().name(mark.kind()));
                add(facts, wording, "relied.mark", mark.mark());
                add(facts, wording, "relied.description", mark.description());
                add(
                        facts,
                        wording,
                        "relied.classes",
                        mark.niceClasses().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
            case RightDetails.Copyright copyright -> {
                add(facts, wording, "relied.workType", copyright.workType());
                add(facts, wording, "relied.author", copyright.author());
                add(facts, wording, "relied.firstPublished", wording.show().date(copyright.firstPublished()));
            }
            case RightDetails.InventionPatent patent -> add(facts, wording, "relied.claims", patent.claimsRelied());
            case RightDetails.UtilityModel model -> {
                add(facts, wording, "relied.claims", model.claimsRelied());
                add(facts, wording, "relied.evaluation", wording.texts().name(model.evaluation()));
            }
            case RightDetails.DesignPatent design -> {
                add(facts, wording, "relied.locarno", design.locarnoClass());
                add(facts, wording, "relied.evaluation", wording.texts().name(design.evaluation()));
            }
        }
    }

    private static Block papersTable(List<Exhibit> papers, Wording wording) {
        return new Block.Table(
                List.of(wording.left("exhibit", 1), wording.left("title", 5)),
                papers.stream()
                        .map(paper -> List.of(Cell.exhibit(paper.label()), Cell.text(paper.title())))
                        .toList());
    }

    private static void add(List<Fact> facts, Wording wording, String key, String value) {
        if (!value.isBlank()) {
            facts.add(wording.fact(key, value));
        }
    }
}
