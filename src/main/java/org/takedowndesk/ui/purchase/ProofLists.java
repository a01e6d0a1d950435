package org.takedowndesk.ui.purchase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import org.takedowndesk.purchase.Need;
import org.takedowndesk.purchase.Part;
import org.takedowndesk.purchase.Proof;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.ui.part.FormField;

/// The evidence of all parts of a purchase; each section of the form places the lists that belong there.
public final class ProofLists {

    private final PurchaseTools tools;
    private final Map<Part, ProofList> lists = new EnumMap<>(Part.class);

    public ProofLists(PurchaseTools tools, Runnable changed) {
        this.tools = tools;
        for (Part part : Part.values()) {
            lists.put(part, new ProofList(tools, part, changed));
        }
    }

    /// The fields of these parts.
    List<FormField> fields(Part... parts) {
        List<FormField> fields = new ArrayList<>();
        for (Part part : parts) {
            fields.add(new FormField(tools.texts().get("purchase.proof." + part.name()), list(part)));
        }
        return fields;
    }

    void show(PurchaseSheet sheet, TestPurchase purchase) {
        lists.forEach((part, list) -> list.show(sheet, purchase.items(part)));
    }

    TestPurchase read(TestPurchase purchase) {
        List<Proof> proofs = new ArrayList<>();
        lists.forEach((part, list) -> list.items().forEach(item -> proofs.add(new Proof(item, part))));
        return purchase.withProofs(proofs);
    }

    /// Where each need of evidence is met.
    Map<Need, Node> fields() {
        Map<Need, Node> fields = new EnumMap<>(Need.class);
        fields.put(Need.PROOF_OF_LISTING, list(Part.LISTING).firstField());
        fields.put(Need.PROOF_OF_ORDER, list(Part.ORDER).firstField());
        fields.put(Need.PROOF_OF_PAYMENT, list(Part.PAYMENT).firstField());
        fields.put(Need.PROOF_OF_PARCEL, list(Part.PARCEL).firstField());
        fields.put(Need.PHOTOS_OF_UNBOXING, list(Part.UNBOXING).firstField());
        fields.put(Need.PHOTOS_OF_GOODS, list(Part.GOODS).firstField());
        fields.put(Need.SIGNED_REPORT, list(Part.SIGNED_REPORT).firstField());
        fields.put(
                Need.FILES_PRESENT,
                lists.values().stream()
                        .filter(ProofList::holdsBinned)
                        .findFirst()
                        .orElse(list(Part.LISTING))
                        .firstField());
        return fields;
    }

    private ProofList list(Part part) {
        return Objects.requireNonNull(lists.get(part));
    }
}
