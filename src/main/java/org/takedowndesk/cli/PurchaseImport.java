package org.takedowndesk.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.purchase.Conclusion;
import org.takedowndesk.purchase.Examination;
import org.takedowndesk.purchase.HandOver;
import org.takedowndesk.purchase.Order;
import org.takedowndesk.purchase.Parcel;
import org.takedowndesk.purchase.Part;
import org.takedowndesk.purchase.Proof;
import org.takedowndesk.purchase.SignedAs;
import org.takedowndesk.purchase.Storage;
import org.takedowndesk.purchase.TestPurchase;

/// A test purchase as a JSON document describes it, read whole before anything is changed.
final class PurchaseImport {

    private record NamedProof(String item, Part part) {}

    private final Order order;
    private final Parcel parcel;
    private final Storage storage;
    private final Examination examination;
    private final List<NamedProof> proofs = new ArrayList<>();
    private final String notes;

    PurchaseImport(Members members) {
        order = order(members.object("order"));
        parcel = parcel(members.object("parcel"));
        storage = storage(members.object("storage"));
        examination = examination(members.object("examination"));
        for (Members proof : members.objects("evidence")) {
            proofs.add(new NamedProof(proof.requiredText("item"), proof.constant("part", Part.class)));
            proof.end();
        }
        notes = members.text("notes");
        members.end();
    }

    /// The evidence it names.
    List<Proof> proofs(References references, CaseFile file) {
        return proofs.stream()
                .map(proof -> new Proof(
                        references.evidence(proof.item(), file.reference()).id(), proof.part()))
                .toList();
    }

    TestPurchase in(TestPurchase purchase) {
        return purchase.with(purchase.listing(), order, parcel, storage, examination, notes);
    }

    private static Order order(@Nullable Members members) {
        if (members == null) {
            return Order.NONE;
        }
        Order order = new Order(
                members.text("number"),
                members.date("placed"),
                members.text("account"),
                amount(members),
                members.text("currency"),
                members.date("paid"),
                members.text("payment"));
        members.end();
        return order;
    }

    private static @Nullable BigDecimal amount(Members members) {
        String amount = members.text("amount");
        if (amount.isEmpty()) {
            return null;
        }
        if (!amount.matches("\\d{1,12}(\\.\\d{1,4})?")) {
            throw members.invalid("amount", "cli.import.badAmount", amount);
        }
        return new BigDecimal(amount);
    }

    private static Parcel parcel(@Nullable Members members) {
        if (members == null) {
            return Parcel.NONE;
        }
        Parcel parcel = new Parcel(
                members.text("carrier"),
                members.text("trackingNumber"),
                members.text("sender"),
                members.date("shipped"),
                members.date("received"),
                members.text("receivedBy"),
                members.date("unboxed"),
                members.text("unboxedBy"));
        members.end();
        return parcel;
    }

    private static Storage storage(@Nullable Members members) {
        if (members == null) {
            return Storage.NONE;
        }
        List<HandOver> handOvers = new ArrayList<>();
        for (Members each : members.objects("handOvers")) {
            handOvers.add(new HandOver(
                    each.date("on"), each.text("from"), each.text("to"), each.text("place"), each.text("reason")));
            each.end();
        }
        Storage storage = new Storage(members.text("place"), members.text("seal"), handOvers);
        members.end();
        return storage;
    }

    private static Examination examination(@Nullable Members members) {
        if (members == null) {
            return Examination.NONE;
        }
        Examination examination = new Examination(
                members.text("examiner"),
                members.date("on"),
                members.text("method"),
                members.texts("findings"),
                members.constant("conclusion", Conclusion.class, Conclusion.OPEN),
                members.constant("signedAs", SignedAs.class, SignedAs.SEAL),
                members.text("signer"));
        members.end();
        return examination;
    }
}
