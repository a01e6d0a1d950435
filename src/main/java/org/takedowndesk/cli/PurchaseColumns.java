package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.purchase.Missing;
import org.takedowndesk.purchase.Proof;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.text.Texts;

/// How test purchases are printed.
final class PurchaseColumns {

    private PurchaseColumns() {}

    static List<Column<TestPurchase>> of(Services services) {
        return List.of(
                Column.of("key", purchase -> key(services, purchase)),
                Column.of("orderNumber", purchase -> purchase.order().number()),
                Column.of(
                        "listing",
                        purchase -> purchase.listing() == null
                                ? null
                                : services.listings()
                                        .find(purchase.listing())
                                        .map(Listing::number)
                                        .orElse(null)),
                Column.of("placed", purchase -> purchase.order().placed()),
                Column.hidden("account", purchase -> purchase.order().account()),
                Column.hidden("amount", purchase -> purchase.order().amount()),
                Column.hidden("currency", purchase -> purchase.order().currency()),
                Column.hidden("paid", purchase -> purchase.order().paid()),
                Column.hidden("payment", purchase -> purchase.order().payment()),
                Column.hidden("carrier", purchase -> purchase.parcel().carrier()),
                Column.hidden("trackingNumber", purchase -> purchase.parcel().trackingNumber()),
                Column.of("received", purchase -> purchase.parcel().received()),
                Column.hidden("receivedBy", purchase -> purchase.parcel().receivedBy()),
                Column.hidden("unboxed", purchase -> purchase.parcel().unboxed()),
                Column.hidden("unboxedBy", purchase -> purchase.parcel().unboxedBy()),
                Column.hidden("storage", purchase -> purchase.storage().place()),
                Column.hidden("examiner", purchase -> purchase.examination().examiner()),
                Column.of("examined", purchase -> purchase.examination().on()),
                Column.hidden("method", purchase -> purchase.examination().method()),
                Column.hidden("findings", purchase -> purchase.examination().findings()),
                Column.of("conclusion", purchase -> purchase.examination().conclusion()),
                Column.of(
                        "missing",
                        purchase -> services.purchaseCheck().check(purchase).size()));
    }

    static List<Column<Missing>> missing(Texts texts) {
        return List.of(
                Column.of("need", missing -> missing.need()),
                Column.of("required", Missing::required),
                Column.of(
                        "source",
                        missing -> missing.source().equals("house")
                                ? texts.get("purchase.source.house")
                                : missing.source()));
    }

    static List<Column<Proof>> proofs(Services services) {
        return List.of(
                Column.of("part", Proof::part),
                Column.of(
                        "key",
                        proof -> services.evidence()
                                .find(proof.item())
                                .map(item -> EvidenceColumns.key(services, item))
                                .orElse("?")),
                Column.of(
                        "name",
                        proof -> services.evidence()
                                .find(proof.item())
                                .map(EvidenceItem::displayName)
                                .orElse("")));
    }

    /// The key with its case.
    static String key(Services services, TestPurchase purchase) {
        return services.cases().find(purchase.caseId()).map(CaseFile::reference).orElse("?") + "/" + purchase.key();
    }
}
