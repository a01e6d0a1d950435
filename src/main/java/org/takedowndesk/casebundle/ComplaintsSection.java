package org.takedowndesk.casebundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintClocks;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.marketplace.RulePacks;

/// The complaints as they were prepared and filed, and what became of each listing.
final class ComplaintsSection implements Section {

    private final RulePacks packs;
    private final ComplaintClocks clocks;

    ComplaintsSection(RulePacks packs, ComplaintClocks clocks) {
        this.packs = packs;
        this.clocks = clocks;
    }

    @Override
    public Optional<PlanSection> of(Material material, Wording wording) {
        if (material.complaints().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (Complaint complaint : material.complaints()) {
            blocks.add(new Block.Heading(wording.get(
                    "complaints.heading",
                    complaint.reference(),
                    ListingsSection.siteName(packs, complaint.site(), wording))));
            blocks.add(new Block.Facts(facts(complaint, material, wording)));
            if (!complaint.explanation().isBlank()) {
                blocks.add(new Block.Paragraph(complaint.explanation()));
            }
            if (!complaint.listings().isEmpty()) {
                blocks.add(states(complaint, material, wording));
            }
            addClocks(blocks, complaint, wording);
        }
        return Optional.of(new PlanSection(wording.get("complaints"), blocks));
    }

    private List<Fact> facts(Complaint complaint, Material material, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        material.rights().stream()
                .filter(right -> right.id().equals(complaint.right()))
                .map(Right::displayName)
                .forEach(name -> facts.add(wording.fact("complaints.right", name)));
        facts.add(wording.fact("complaints.target", wording.texts().name(complaint.target())));
        packs.reason(complaint.reason())
                .ifPresent(reason -> facts.add(wording.fact(
                        "complaints.reason", reason.name(wording.texts().locale()))));
        if (!complaint.reasonField().isBlank()) {
            facts.add(wording.fact("complaints.reasonField", complaint.reasonField()));
        }
        if (!complaint.portalReference().isBlank()) {
            facts.add(wording.codeFact("complaints.portalReference", complaint.portalReference()));
        }
        for (Attachment attachment : complaint.attachments()) {
            material.item(attachment.item())
                    .map(EvidenceItem::key)
                    .ifPresent(key -> facts.add(new Fact(wording.get("complaints.attachment"), Cell.exhibit(key))));
        }
        return facts;
    }

    private static Block states(Complaint complaint, Material material, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ComplaintListing each : complaint.listings()) {
            String number = material.listing(each.listing())
                    .map(Listing::number)
                    .map(String::valueOf)
                    .orElse("");
            for (ComplaintListing.Step step : each.steps()) {
                if (step.state().filed()) {
                    rows.add(List.of(
                            Cell.text(number),
                            Cell.text(wording.texts().name(step.state())),
                            Cell.text(wording.show().time(step.at())),
                            Cell.text(step.note())));
                }
            }
            if (!each.state().filed()) {
                rows.add(List.of(
                        Cell.text(number),
                        Cell.text(wording.texts().name(each.state())),
                        Cell.text(""),
                        Cell.text("")));
            }
        }
        return new Block.Table(
                List.of(
                        wording.right("listings.number", 0.6),
                        wording.left("complaints.state", 2.4),
                        wording.left("complaints.since", 2),
                        wording.left("complaints.note", 4)),
                rows);
    }

    private void addClocks(List<Block> blocks, Complaint complaint, Wording wording) {
        for (RunningClock clock : clocks.running(complaint)) {
            blocks.add(new Block.Note(wording.get(
                    "complaints.clock",
                    wording.texts().name(clock.clock().kind()),
                    wording.show().dateWithWeekday(clock.deadline().lastDay()),
                    clock.listings().size())));
        }
    }
}
