package org.takedowndesk.purchase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.BundlePlan;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Column;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.vault.Vault;

/// Lays the report of a test purchase out: order, listing, parcel, keeping, examination, lines to sign, photos.
final class PurchaseReportPlan {

    private final Show show;
    private final Texts texts;
    private final Vault vault;

    PurchaseReportPlan(Show show, Vault vault) {
        this.show = show;
        this.texts = show.texts();
        this.vault = vault;
    }

    BundlePlan of(PurchaseReports.Material material) {
        TestPurchase purchase = material.purchase();
        String reference = material.caseReference() + "/" + purchase.key();
        return new BundlePlan(
                texts.get("purchaseReport.title"),
                List.of(reference, material.holder()),
                reference,
                texts.locale(),
                material.asOf(),
                material.author(),
                List.of(bought(material), kept(purchase), examined(material), photos(material)),
                BundlePlan.Shape.PAPER);
    }

    private PlanSection bought(PurchaseReports.Material material) {
        Order order = material.purchase().order();
        Parcel parcel = material.purchase().parcel();
        List<Fact> facts = new ArrayList<>();
        add(facts, "purchase.orderNumber", order.number());
        add(facts, "purchase.listing", material.listing());
        add(facts, "purchase.placed", show.date(order.placed()));
        add(facts, "purchase.account", order.account());
        add(facts, "purchase.amount", show.money(order.amount(), order.currency()));
        add(facts, "purchase.paid", show.date(order.paid()));
        add(facts, "purchase.payment", order.payment());
        List<Fact> came = new ArrayList<>();
        add(came, "purchase.carrier", parcel.carrier());
        add(came, "purchase.trackingNumber", parcel.trackingNumber());
        add(came, "purchase.sender", parcel.sender());
        add(came, "purchase.shipped", show.date(parcel.shipped()));
        add(came, "purchase.received", by(show.date(parcel.received()), parcel.receivedBy()));
        add(came, "purchase.unboxed", by(show.date(parcel.unboxed()), parcel.unboxedBy()));
        return new PlanSection(
                texts.get("purchase.section.order"),
                List.of(
                        new Block.Facts(facts),
                        new Block.Heading(texts.get("purchase.section.parcel")),
                        new Block.Facts(came)));
    }

    /// What is not known is left out: an empty line in a report reads like an answer.
    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(Fact.of(texts.get(key), value));
        }
    }

    private static String by(String date, String person) {
        return person.isBlank() ? date : (date + " · " + person).strip();
    }

    private PlanSection kept(TestPurchase purchase) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "purchase.storagePlace", purchase.storage().place());
        add(facts, "purchase.seal", purchase.storage().seal());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts));
        if (!purchase.storage().handOvers().isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            Column.left(texts.get("purchase.handOver.on"), 1.4),
                            Column.left(texts.get("purchase.handOver.from"), 2.5),
                            Column.left(texts.get("purchase.handOver.to"), 2.5),
                            Column.left(texts.get("purchase.handOver.place"), 2),
                            Column.left(texts.get("purchase.handOver.reason"), 2.2)),
                    purchase.storage().handOvers().stream()
                            .map(handOver -> List.of(
                                    Cell.text(show.date(handOver.on())),
                                    Cell.text(handOver.from()),
                                    Cell.text(handOver.to()),
                                    Cell.text(handOver.place()),
                                    Cell.text(handOver.reason())))
                            .toList()));
        }
        return new PlanSection(texts.get("purchase.section.storage"), blocks);
    }

    private PlanSection examined(PurchaseReports.Material material) {
        Examination examination = material.purchase().examination();
        List<Fact> facts = new ArrayList<>();
        add(facts, "purchase.examiner", examination.examiner());
        add(facts, "purchase.examined", show.date(examination.on()));
        add(facts, "purchase.method", examination.method());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts));
        blocks.add(new Block.Heading(texts.get("purchase.findings")));
        List<List<Cell>> rows = new ArrayList<>();
        for (String finding : examination.findings()) {
            rows.add(List.of(Cell.strong(String.valueOf(rows.size() + 1)), Cell.text(finding)));
        }
        blocks.add(new Block.Table(
                List.of(
                        Column.right(texts.get("purchase.finding.number"), 0.6),
                        Column.left(texts.get("purchase.finding"), 9)),
                rows));
        List<Fact> conclusion = new ArrayList<>();
        conclusion.add(new Fact(texts.get("purchase.conclusion"), Cell.strong(texts.name(examination.conclusion()))));
        boolean sealed = examination.signedAs() == SignedAs.SEAL;
        add(conclusion, sealed ? "purchaseReport.organisation" : "purchaseReport.name", examination.signer());
        blocks.add(new Block.Facts(conclusion));
        blocks.add(Block.Signature.byHand(
                texts.get(sealed ? "purchaseReport.seal" : "purchaseReport.signature"),
                texts.get("purchaseReport.date")));
        return new PlanSection(texts.get("purchase.section.examination"), blocks);
    }

    private PlanSection photos(PurchaseReports.Material material) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Exhibit> exhibits = new ArrayList<>();
        Set<EvidenceId> shown = new LinkedHashSet<>();
        for (Part part : Part.values()) {
            for (EvidenceId id : material.purchase().items(part)) {
                EvidenceItem item = material.items().get(id);
                if (item == null) {
                    continue;
                }
                rows.add(List.of(
                        Cell.text(texts.name(part)),
                        Cell.exhibit(item.key()),
                        Cell.text(item.displayName()),
                        Cell.code(item.file().hash().hex())));
                if (shown.add(id)) {
                    exhibits.add(exhibit(item));
                }
            }
        }
        return new PlanSection(
                texts.get("purchase.section.proofs"),
                List.of(new Block.Table(
                        List.of(
                                Column.left(texts.get("purchase.part"), 1.3),
                                Column.left(texts.get("custodyPaper.item"), 0.9),
                                Column.left(texts.get("custodyPaper.name"), 2.2),
                                Column.left("SHA-256", 6.3)),
                        rows)),
                exhibits);
    }

    private Exhibit exhibit(EvidenceItem item) {
        return new Exhibit(
                item.key(),
                item.displayName(),
                vault.path(item.file().hash()),
                item.file().hash().hex(),
                item.description().type().mimeType(),
                item.file().name(),
                List.of(
                        Fact.of(
                                texts.get("purchaseReport.captured"),
                                show.exactTime(item.capturedAt().at()) + " · "
                                        + texts.name(item.capturedAt().basis())),
                        Fact.of(texts.get("purchaseReport.capturedBy"), show.who(item.capturedBy()))));
    }
}
